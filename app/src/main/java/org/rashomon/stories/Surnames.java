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
import java.util.TreeSet;
import org.rashomon.readings.coreference.Gender;
import org.rashomon.readings.coreference.Genders;
import org.rashomon.stories.FullNames.Person;

/**
 * Who is meant by a surname or a given name alone: the only person so named whom the same report
 * names, else the only or foremost one of the story, else somebody of whom no more is known.
 */
final class Surnames {
  private final TreeMap<String, Set<Person>> byLast = new TreeMap<>();
  private final TreeMap<String, Set<Person>> byFirst = new TreeMap<>();
  private final TreeMap<String, Group> unknown = new TreeMap<>();

  /** Where each report gives the full name. */
  private final Map<Person, Map<Integer, List<Integer>>> places = new HashMap<>();

  /** By report and name what titles there tell of whoever is named by it. */
  private final Map<String, Gender> titled = new HashMap<>();

  /** By report and name the offices that stand before it. */
  private final Map<String, Set<String>> offices = new HashMap<>();

  Surnames(FullNames full, List<Naming> namings) {
    for (Naming each : namings) {
      if (each.gender() != Gender.UNKNOWN) {
        titled.merge(
            each.report() + " " + each.key(),
            each.gender(),
            (one, other) -> one == other ? one : Gender.UNKNOWN);
      }
      if (!each.title().isEmpty()) {
        offices
            .computeIfAbsent(each.report() + " " + each.key(), k -> new TreeSet<>())
            .add(each.title());
      }
    }
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
    // Where several bear it, each report may mean another of them.
    boolean shared = byLast.containsKey(part) || byFirst.containsKey(part);
    String own = shared ? part + " " + naming.report() : part;
    known(naming, part)
        .map(person -> person.group)
        .orElseGet(() -> unknown.computeIfAbsent(own, k -> new Group()))
        .add(naming);
  }

  /** The person of whom this part of a name is known to be used in the report or the story. */
  Optional<Person> known(Naming naming, String part) {
    Set<Person> last = fitting(naming, part, byLast.getOrDefault(part, Set.of()));
    Set<Person> first = fitting(naming, part, byFirst.getOrDefault(part, Set.of()));
    Set<Person> variants = last.isEmpty() && first.isEmpty() ? misspelt(part) : Set.of();
    return here(naming, last)
        .or(() -> here(naming, first))
        .or(() -> here(naming, variants))
        .or(() -> foremost(last, first, variants));
  }

  /** Those whose gender is not another, and who need no "Jr." to be told from one of them. */
  private Set<Person> fitting(Naming naming, String part, Set<Person> candidates) {
    Gender told =
        naming.gender().or(titled.getOrDefault(naming.report() + " " + part, Gender.UNKNOWN));
    Set<Person> fitting = new LinkedHashSet<>();
    for (Person each : candidates) {
      if (gender(each, part).fits(told)) {
        fitting.add(each);
      }
    }
    boolean plain = fitting.stream().anyMatch(each -> !isJunior(each));
    if (plain) {
      fitting.removeIf(Surnames::isJunior);
    }
    Set<Person> holding = holding(naming, part, fitting);
    return holding.size() == 1 ? holding : fitting;
  }

  /** Those who have an office elsewhere that the report puts before the surname alone. */
  private Set<Person> holding(Naming naming, String part, Set<Person> candidates) {
    Set<String> held = offices.getOrDefault(naming.report() + " " + part, Set.of());
    Set<Person> holding = new LinkedHashSet<>();
    for (Person each : candidates) {
      if (each.group.members().stream().anyMatch(full -> held.contains(full.title()))) {
        holding.add(each);
      }
    }
    return holding;
  }

  /** By title or, where the part is not itself the first of the name, by given name. */
  private static Gender gender(Person person, String part) {
    Gender gender = Gender.UNKNOWN;
    for (Naming each : person.group.members()) {
      gender = gender.or(each.gender());
    }
    for (PersonName name : person.names) {
      String given = name.parts().getFirst();
      gender = given.equals(part) ? gender : gender.or(Genders.ofGivenName(given));
    }
    return gender;
  }

  private static boolean isJunior(Person person) {
    return person.names.stream().allMatch(name -> name.suffix().equals("jr"));
  }

  /** The only one, or the one whom far more reports name than any other. */
  private Optional<Person> foremost(Set<Person> last, Set<Person> first, Set<Person> variants) {
    Set<Person> all = new LinkedHashSet<>(last);
    all.addAll(first);
    all.addAll(variants);
    List<Person> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt((Person each) -> -reports(each).size()));
    boolean clear =
        sorted.size() == 1
            || (sorted.size() > 1
                && reports(sorted.get(0)).size() >= 2 * reports(sorted.get(1)).size());
    return clear ? Optional.of(sorted.get(0)) : Optional.empty();
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
   * one whom the story is about, and where neither is, to nobody.
   */
  private Optional<Person> here(Naming naming, Set<Person> candidates) {
    List<Person> here =
        candidates.stream().filter(each -> reports(each).containsKey(naming.report())).toList();
    int most = here.stream().mapToInt(each -> reports(each).size()).max().orElse(0);
    List<Person> foremost = here.stream().filter(each -> reports(each).size() * 2 > most).toList();
    return foremost.size() == 1 ? Optional.of(foremost.getFirst()) : Optional.empty();
  }

  private Map<Integer, List<Integer>> reports(Person person) {
    return places.getOrDefault(person, Map.of());
  }
}
