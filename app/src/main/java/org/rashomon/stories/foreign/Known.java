package org.rashomon.stories.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rashomon.readings.Mention;
import org.rashomon.stories.Actor;

/**
 * A name that the story knows.
 *
 * @param actor whom it names
 * @param words in lower-case Latin letters
 */
record Known(Actor actor, List<String> words) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]++");
  private static final int FEWEST = 3;
  private static final int SHORTEST = 4;

  Known {
    words = List.copyOf(words);
  }

  /** The names of a cast that can be found again, the longest first. */
  static List<Known> of(List<Actor> actors) {
    Map<String, Integer> surnames = new HashMap<>();
    List<Known> known = new ArrayList<>();
    for (Actor actor : actors) {
      if (isSought(actor.kind())) {
        List<List<String>> names = actor.names().stream().map(Known::words).distinct().toList();
        names.forEach(words -> known.add(new Known(actor, words)));
        surname(actor).ifPresent(name -> surnames.merge(name, 1, Integer::sum));
      }
    }
    for (Actor actor : actors) {
      surname(actor)
          .filter(name -> surnames.getOrDefault(name, 0) == 1)
          .ifPresent(name -> known.add(new Known(actor, List.of(name))));
    }
    known.removeIf(name -> !name.isTelling() && !name.isPlain());
    known.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()));
    return known.stream().distinct().toList();
  }

  private static boolean isSought(Mention.Kind kind) {
    return switch (kind) {
      case PERSON, ORGANIZATION, PLACE -> true;
      case NATIONALITY, EVENT, WORK, OTHER -> false;
    };
  }

  /** The last word of a person's full name. */
  private static Optional<String> surname(Actor actor) {
    List<String> words = words(actor.name());
    return actor.kind() == Mention.Kind.PERSON && words.size() > 1
        ? Optional.of(words.getLast())
        : Optional.empty();
  }

  private static List<String> words(String name) {
    return NO_LETTERS
        .splitAsStream(name)
        .map(Romanization::of)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /**
   * Whether it is known by its letters alone: a place, or a name of several words. A single surname
   * can be a common word, which German writes with a capital too.
   */
  private boolean isPlain() {
    int letters = words.stream().mapToInt(String::length).sum();
    boolean proper = actor.kind() == Mention.Kind.PLACE || words.size() > 1;
    return proper && letters >= SHORTEST;
  }

  /** Whether words of another language, in lower-case Latin letters, may be this name at all. */
  boolean allows(List<String> foreign, boolean latin) {
    return isTelling() || (latin && words.equals(foreign));
  }

  /** Whether it has sounds enough to be known by them. */
  private boolean isTelling() {
    int consonants = words.stream().mapToInt(word -> Sounds.consonants(Sounds.of(word))).sum();
    int letters = words.stream().mapToInt(String::length).sum();
    return consonants >= FEWEST && letters > SHORTEST;
  }
}
