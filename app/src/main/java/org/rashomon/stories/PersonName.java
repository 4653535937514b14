package org.rashomon.stories;

import java.util.List;
import java.util.Set;

/**
 * A person's name in parts, compared part by part.
 *
 * @param parts lower-case words in the order written, without "Jr." and the like
 * @param suffix "jr", "sr", "ii" …, or empty
 */
record PersonName(List<String> parts, String suffix) {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final int MOST_OVER = 2;
  private static final Spelling SPELLING = new Spelling();

  static PersonName of(String text) {
    List<String> words = NameText.words(text);
    boolean ends = words.size() > 1 && SUFFIXES.contains(words.getLast());
    return ends
        ? new PersonName(words.subList(0, words.size() - 1), words.getLast())
        : new PersonName(List.copyOf(words), "");
  }

  /** Whether it is more than a surname or a given name alone. */
  boolean isFull() {
    return parts.size() > 1;
  }

  String last() {
    return parts.getLast();
  }

  /**
   * Whether both can name one person: the same parts, one of them perhaps spelt otherwise or
   * initials only, or the parts of one within the other.
   *
   * @param together whether one report writes both, when a small difference is meant
   */
  boolean fits(PersonName other, boolean together) {
    if (!suffix.isEmpty() && !other.suffix.isEmpty() && !suffix.equals(other.suffix)) {
      return false;
    }
    boolean junior = suffix.equals("jr") || other.suffix.equals("jr");
    if (together && junior && !suffix.equals(other.suffix)) {
      return false;
    }
    if (String.join("", parts).equals(String.join("", other.parts))) {
      return true;
    }
    return parts.size() <= other.parts.size()
        ? isWithin(other, together)
        : other.isWithin(this, together);
  }

  private boolean isWithin(PersonName longer, boolean together) {
    int[] at = new int[parts.size()];
    int next = 0;
    int loose = 0;
    for (int i = 0; i < parts.size(); i++) {
      int found = find(parts.get(i), longer.parts, next, together);
      if (found < 0) {
        return false;
      }
      loose += parts.get(i).equals(longer.parts.get(found)) ? 0 : 1;
      at[i] = found;
      next = found + 1;
    }
    return loose <= 1 && loose < parts.size() && isAnchored(at, longer.parts);
  }

  /**
   * The names begin alike, or they end alike and one word more stands before. With more words over
   * the longer one is a row of names that ran together.
   */
  private static boolean isAnchored(int[] at, List<String> parts) {
    long over = parts.stream().filter(part -> part.length() > 1).count() - at.length;
    boolean begins = at[0] == 0;
    boolean ends = at[at.length - 1] == parts.size() - 1;
    return begins ? over <= MOST_OVER : ends && over <= 1;
  }

  private static int find(String part, List<String> parts, int from, boolean together) {
    int exact = parts.subList(from, parts.size()).indexOf(part);
    if (exact >= 0) {
      return from + exact;
    }
    for (int i = from; i < parts.size(); i++) {
      if (isLoosely(part, parts.get(i), together)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isLoosely(String one, String other, boolean together) {
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0);
    }
    if (!together && ShortNames.areOne(one, other)) {
      return true;
    }
    return together ? SPELLING.isSlip(one, other) : SPELLING.isVariant(one, other);
  }
}
