package org.rashomon.stories;

import java.util.ArrayList;
import java.util.Comparator;
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
                boolean family = part.equals(last + "s");
                if (!family && PersonName.isLoosely(part, last, false)) {
                  found.addAll(persons);
                }
              });
    }
    return found;
  }

  /**
   * The one of them whom the report names. A report that has two of a surname gives it alone to the
   * one whom the story is about, and where neither is, to the one it named last.
   */
  private Optional<Person> nearest(Naming naming, Set<Person> candidates) {
    List<Person> here =
        candidates.stream().filter(each -> reports(each).containsKey(naming.report())).toList();
    int most = here.stream().mapToInt(each -> reports(each).size()).max().orElse(0);
    return here.stream()
        .filter(each -> reports(each).size() * 2 > most)
        .min(Comparator.comparingLong(each -> distance(each, naming)));
  }

  private Map<Integer, List<Integer>> reports(Person person) {
    return places.getOrDefault(person, Map.of());
  }

  /** How far back the report gives the full name; ahead counts as farther than any way back. */
  private long distance(Person person, Naming naming) {
    int at = naming.mention().span().start();
    long best = Long.MAX_VALUE;
    for (int place : reports(person).getOrDefault(naming.report(), List.of())) {
      best = Math.min(best, place <= at ? at - place : (long) Integer.MAX_VALUE + place - at);
    }
    return best;
  }
}
