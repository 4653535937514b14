package org.rashomon.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.stories.FullNames.Person;

/**
 * Who is meant by a surname or a given name alone: the person so named whom the same report named
 * last, else the only one of the story, else somebody of whom no more is known.
 */
final class Surnames {
  private final TreeMap<String, Set<Person>> byLast = new TreeMap<>();
  private final TreeMap<String, Set<Person>> byFirst = new TreeMap<>();
  private final TreeMap<String, Group> unknown = new TreeMap<>();

  /** Where each report gives the full name. */
  private final Map<Person, Map<Integer, List<Integer>>> places = new HashMap<>();

  Surnames(FullNames full) {
    for (Person person : full.persons()) {
      for (PersonName name : person.names) {
        byLast.computeIfAbsent(name.last(), k -> new LinkedHashSet<>()).add(person);
        byFirst.computeIfAbsent(name.parts().getFirst(), k -> new LinkedHashSet<>()).add(person);
      }
      Map<Integer, List<Integer>> own = places.computeIfAbsent(person, p -> new HashMap<>());
      for (Naming each : person.group.members()) {
        own.computeIfAbsent(each.report(), r -> new ArrayList<>())
            .add(each.mention().span().start());
      }
    }
  }

  /** Groups of the names that could be given to nobody. */
  List<Group> unknown() {
    return List.copyOf(unknown.values());
  }

  /** Gives a name of one part to whom it means. */
  void place(Naming naming) {
    String part = naming.key();
    known(naming, part)
        .map(person -> person.group)
        .orElseGet(() -> unknown.computeIfAbsent(part, k -> new Group()))
        .add(naming);
  }

  /** The person of whom this part of a name is known to be used in the report or the story. */
  Optional<Person> known(Naming naming, String part) {
    Set<Person> last = byLast.getOrDefault(part, Set.of());
    Set<Person> first = byFirst.getOrDefault(part, Set.of());
    Set<Person> variants = last.isEmpty() && first.isEmpty() ? misspelt(part) : Set.of();
    return nearest(naming, last)
        .or(() -> nearest(naming, first))
        .or(() -> nearest(naming, variants))
        .or(() -> only(last, first, variants));
  }

  private static Optional<Person> only(Set<Person> last, Set<Person> first, Set<Person> variants) {
    Set<Person> all = new LinkedHashSet<>(last);
    all.addAll(first);
    all.addAll(variants);
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  /** Persons whose last part is spelt a little otherwise, among those that begin alike. */
  private Set<Person> misspelt(String part) {
    Set<Person> found = new LinkedHashSet<>();
    if (part.length() > 1) {
      String from = part.substring(0, 2);
      byLast
          .subMap(from, from + '\uffff')
          .forEach(
              (last, persons) -> {
                if (PersonName.isLoosely(part, last, false)) {
                  found.addAll(persons);
                }
              });
    }
    return found;
  }

  private Optional<Person> nearest(Naming naming, Set<Person> candidates) {
    Optional<Person> best = Optional.empty();
    long least = Long.MAX_VALUE;
    for (Person each : candidates) {
      long distance = distance(each, naming);
      if (distance < least) {
        least = distance;
        best = Optional.of(each);
      }
    }
    return best;
  }

  /** How far back the report gives the full name; ahead counts as farther than any way back. */
  private long distance(Person person, Naming naming) {
    int at = naming.mention().span().start();
    long best = Long.MAX_VALUE;
    for (int place :
        places.getOrDefault(person, Map.of()).getOrDefault(naming.report(), List.of())) {
      best = Math.min(best, place <= at ? at - place : (long) Integer.MAX_VALUE + place - at);
    }
    return best;
  }
}
