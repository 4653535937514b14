package org.rashomon.readings.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Mention;

/** The fullest name that a report gives whoever a shorter name or a description means. */
final class FullNames {
  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "to", "de");

  private final String text;
  private final Map<String, List<Mention>> byWord = new HashMap<>();

  FullNames(String text, List<Mention> mentions) {
    this.text = text;
    for (Mention mention : mentions) {
      List<String> words = words(mention);
      add(words.getLast(), mention);
      if (words.size() > 1) {
        add(words.getFirst(), mention);
        add(initials(words), mention);
      }
    }
  }

  private void add(String key, Mention mention) {
    byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
  }

  /** The fullest name of the same kind that holds all words of this one, or this one itself. */
  String of(Mention mention) {
    List<String> words = words(mention);
    boolean person = mention.kind() == Mention.Kind.PERSON;
    Optional<Mention> full =
        best(
            byWord.getOrDefault(words.getLast(), List.of()),
            mention,
            other -> fits(words, words(other), person));
    if (full.isEmpty() && words.size() == 1) {
      full =
          best(
              byWord.getOrDefault(words.getFirst(), List.of()),
              mention,
              other -> isShort(words.getFirst(), words(other), person));
    }
    return collapse(full.orElse(mention).span().of(text));
  }

  /** A body or place whose name ends with this common noun ("the embassy"), nearest before. */
  Optional<String> ofNoun(String noun, int before) {
    return best(
            byWord.getOrDefault(noun.toLowerCase(Locale.ROOT), List.of()),
            before,
            other -> other.kind() != Mention.Kind.PERSON && words(other).getLast().equals(noun))
        .map(found -> collapse(found.span().of(text)));
  }

  private Optional<Mention> best(
      List<Mention> candidates, Mention of, java.util.function.Predicate<Mention> fits) {
    return best(
        candidates,
        of.span().start(),
        other ->
            other.kind() == of.kind() && words(other).size() > words(of).size() && fits.test(other));
  }

  /** The longest of the nearest: all before the place count first. */
  private Optional<Mention> best(
      List<Mention> candidates, int before, java.util.function.Predicate<Mention> fits) {
    Mention found = null;
    int looked = 0;
    for (Mention each : candidates) {
      if (looked++ > 400 || (found != null && each.span().start() > before)) {
        break;
      }
      if (fits.test(each) && (found == null || !isShortOf(each, found))) {
        found = each;
      }
    }
    return Optional.ofNullable(found);
  }

  private boolean isShortOf(Mention shorter, Mention longer) {
    List<String> all = words(longer);
    return words(longer).size() > words(shorter).size() && all.containsAll(words(shorter));
  }

  private static boolean fits(List<String> words, List<String> others, boolean person) {
    return others.containsAll(words)
        && (!person || others.getLast().equals(words.getLast()));
  }

  private static boolean isShort(String word, List<String> others, boolean person) {
    return person
        ? others.getFirst().equals(word)
        : others.getFirst().equals(word) || initials(others).equals(word);
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!SMALL.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private List<String> words(Mention mention) {
    List<String> words = new ArrayList<>();
    String name = mention.span().of(text).toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || Character.isWhitespace(name.charAt(i))) {
        if (i > start) {
          words.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words.isEmpty() ? List.of(name) : words;
  }

  /** One line, single spaces. */
  static String collapse(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
