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

/**
 * Full names of persons brought together, the longest first. A name joins a person only if it fits
 * every name that the person has, so two people are never joined by a third name between them.
 */
final class FullNames {
  /** Enough for any story; keeps a hostile one from costing the square of its names. */
  private static final int MOST_CANDIDATES = 400;

  private static final Comparator<Person> LIKELIEST =
      Comparator.comparingInt((Person p) -> p.group.members().size()).reversed();

  /** A person so far: the different names and everywhere they stand. */
  static final class Person {
    final List<PersonName> names = new ArrayList<>();
    final List<Group> uses = new ArrayList<>();
    final Group group = new Group();

    private void add(PersonName name, Group use) {
      names.add(name);
      uses.add(use);
      group.addAll(use.members());
    }

    private boolean takes(PersonName name, Group use) {
      for (int i = 0; i < names.size(); i++) {
        if (!names.get(i).fits(name, uses.get(i).shared(use) > 0)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Person> persons = new ArrayList<>();
  private final Map<String, List<Person>> byPart = new HashMap<>();
  private final Map<String, Person> byKey = new HashMap<>();

  FullNames(List<Naming> namings) {
    Map<String, Group> uses = new TreeMap<>();
    for (Naming naming : namings) {
      uses.computeIfAbsent(naming.key(), k -> new Group()).add(naming);
    }
    Comparator<Map.Entry<String, Group>> longest =
        Comparator.comparingInt(
            e -> -PersonName.of(e.getValue().members().getFirst().shown()).parts().size());
    Comparator<Map.Entry<String, Group>> order =
        longest
            .thenComparingInt(e -> -e.getValue().members().size())
            .thenComparing(Map.Entry::getKey);
    uses.entrySet().stream().sorted(order).forEach(e -> place(e.getKey(), e.getValue()));
  }

  List<Person> persons() {
    return persons;
  }

  /** The person who has this full name, exactly. */
  Optional<Person> named(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The person whose names another full name fits. */
  Optional<Person> fitting(Naming naming) {
    Group use = new Group();
    use.add(naming);
    return fitting(PersonName.of(naming.shown()), use);
  }

  private Optional<Person> fitting(PersonName name, Group use) {
    return candidates(name).stream()
        .filter(each -> each.takes(name, use))
        .min(Comparator.comparingInt((Person p) -> -p.group.shared(use)).thenComparing(LIKELIEST));
  }

  private void place(String key, Group use) {
    PersonName name = PersonName.of(use.members().getFirst().shown());
    Person person = fitting(name, use).orElseGet(this::newcomer);
    person.add(name, use);
    byKey.put(key, person);
    for (String part : new LinkedHashSet<>(name.parts())) {
      List<Person> having = byPart.computeIfAbsent(part, p -> new ArrayList<>());
      if (!having.contains(person) && having.size() < MOST_CANDIDATES) {
        having.add(person);
      }
    }
  }

  private Set<Person> candidates(PersonName name) {
    Set<Person> found = new LinkedHashSet<>();
    for (String part : name.parts()) {
      found.addAll(byPart.getOrDefault(part, List.of()));
    }
    return found;
  }

  private Person newcomer() {
    Person person = new Person();
    persons.add(person);
    return person;
  }
}
