package org.rashomon.stories;

import java.util.List;
import java.util.Set;

/**
 * The name of an organisation, a place or a thing, as compared.
 *
 * @param words lower case, without a leading "the" and trailing legal forms
 */
record BodyName(List<String> words) {
  private static final Set<String> LEGAL =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "llc",
          "llp",
          "lp",
          "plc",
          "ag",
          "gmbh",
          "sa",
          "nv",
          "bv",
          "spa",
          "oyj",
          "asa",
          "pte",
          "pty",
          "sarl",
          "kk",
          "holdings",
          "group");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "de", "du");

  static BodyName of(String text) {
    List<String> words = NameText.words(text);
    int from = words.size() > 1 && words.getFirst().equals("the") ? 1 : 0;
    int to = words.size();
    while (to - from > 1 && LEGAL.contains(words.get(to - 1))) {
      to--;
    }
    return new BodyName(List.copyOf(words.subList(from, to)));
  }

  String key() {
    return String.join(" ", words);
  }

  /** First letters, with and without small words; empty for fewer than two words. */
  List<String> initials() {
    if (words.size() < 2) {
      return List.of();
    }
    String all = letters(words);
    String great = letters(words.stream().filter(word -> !SMALL.contains(word)).toList());
    return all.equals(great) ? List.of(all) : List.of(all, great);
  }

  private static String letters(List<String> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.appendCodePoint(word.codePointAt(0)));
    return letters.toString();
  }
}
