package org.rashomon.stories;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.readings.Mention;

/** The names of one actor in order, and the one to call it by. */
final class Names {
  private Names() {}

  /** Different spellings; those of headlines only where no other has them. */
  static List<String> byFrequency(List<Naming> namings) {
    List<Naming> bodies = namings.stream().filter(naming -> !naming.inHeadline()).toList();
    Map<String, Integer> counts = new TreeMap<>();
    for (Naming naming : bodies.isEmpty() ? namings : bodies) {
      counts.merge(naming.shown(), 1, Integer::sum);
    }
    Comparator<Map.Entry<String, Integer>> most =
        Map.Entry.comparingByValue(Comparator.reverseOrder());
    return counts.entrySet().stream()
        .sorted(most.thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Of a person the commonest full name, of anything else the commonest that is not initials. */
  static String fullest(Mention.Kind kind, List<Naming> namings, List<String> names) {
    return names.stream()
        .filter(name -> kind == Mention.Kind.PERSON ? isFull(name) : !isInitials(name))
        .findFirst()
        .orElse(names.isEmpty() ? namings.getFirst().shown() : names.getFirst());
  }

  private static boolean isFull(String name) {
    return PersonName.of(name).isFull();
  }

  private static boolean isInitials(String name) {
    return name.length() < 7 && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }
}
