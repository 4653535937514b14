package org.rashomon.readings.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.readings.Mention;

/** The fullest name that a report gives whoever a shorter name or a description means. */
final class FullNames {
  /** Mentions looked at for one name; bounds the time on texts that repeat one name. */
  private static final int MOST = 200;

  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "in", "on", "to", "de");

  private record Name(Mention mention, List<String> words) {}

  private final String text;
  private final Map<String, List<Name>> byWord = new HashMap<>();

  FullNames(String text, List<Mention> mentions) {
    this.text = text;
    for (Mention mention : mentions) {
      Name name = new Name(mention, words(mention.span().of(text)));
      add(name.words().getLast(), name);
      if (name.words().size() > 1) {
        add(name.words().getFirst(), name);
        add(initials(name.words()), name);
      }
    }
  }

  private void add(String key, Name name) {
    List<Name> known = byWord.computeIfAbsent(key, k -> new ArrayList<>());
    if (known.size() < MOST) {
      known.add(name);
    }
  }

  /** The fullest name of the same kind that holds all words of this one, or this one itself. */
  String of(Mention mention) {
    List<String> words = words(mention.span().of(text));
    Predicate<Name> fuller =
        other -> other.mention().kind() == mention.kind() && other.words().size() > words.size();
    boolean person = mention.kind() == Mention.Kind.PERSON;
    int at = mention.span().start();
    Optional<Name> full =
        best(words.getLast(), at, fuller.and(other -> endsAlike(words, other.words(), person)));
    if (full.isEmpty() && words.size() == 1) {
      full = best(words.getFirst(), at, fuller);
    }
    return collapse(full.map(Name::mention).orElse(mention).span().of(text));
  }

  /** A body or place whose name ends with this common noun ("the embassy"), nearest before. */
  Optional<String> ofNoun(String noun, int before) {
    String last = noun.toLowerCase(Locale.ROOT);
    return best(
            last,
            before,
            other ->
                other.mention().kind() != Mention.Kind.PERSON
                    && other.words().size() > 1
                    && other.words().getLast().equals(last))
        .map(found -> collapse(found.mention().span().of(text)));
  }

  /** The last that fits before a place, or the first after it; a longer form of it if known. */
  private Optional<Name> best(String key, int before, Predicate<Name> fits) {
    Optional<Name> found = Optional.empty();
    for (Name each : byWord.getOrDefault(key, List.of())) {
      if (found.isPresent() && each.mention().span().start() > before) {
        break;
      }
      boolean shorter = found.isPresent() && isShortOf(each.words(), found.get().words());
      if (fits.test(each) && !shorter) {
        found = Optional.of(each);
      }
    }
    return found;
  }

  private static boolean isShortOf(List<String> shorter, List<String> longer) {
    return longer.size() > shorter.size() && longer.containsAll(shorter);
  }

  private static boolean endsAlike(List<String> words, List<String> others, boolean person) {
    return others.containsAll(words) && (!person || others.getLast().equals(words.getLast()));
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

  private static List<String> words(String name) {
    return Arrays.asList(collapse(name).toLowerCase(Locale.ROOT).split(" "));
  }

  /** Whether a word stands in a name or description, whatever its case. */
  static boolean isWordOf(String word, String name) {
    return words(name).contains(word.toLowerCase(Locale.ROOT));
  }

  /** One line, single spaces. */
  static String collapse(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
