package org.rashomon.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.stories.FullNames.Person;

/**
 * Persons of a story: full names first, then names of one part, then what headlines make of them.
 */
final class Persons {
  private Persons() {}

  static List<Group> group(List<Naming> namings) {
    Set<String> runs = RunOns.among(namings.stream().map(Naming::key).toList());
    FullNames full =
        new FullNames(
            namings.stream()
                .filter(n -> isFull(n) && !n.inHeadline() && !runs.contains(n.key()))
                .toList());
    Surnames surnames = new Surnames(full, namings);
    List<Naming> left = new ArrayList<>();
    for (Naming naming : namings) {
      if (!isFull(naming)) {
        surnames.place(naming);
      } else if (naming.inHeadline()) {
        Optional<Person> known = inCapitals(naming, full, surnames);
        known.ifPresentOrElse(person -> person.group.add(naming), () -> left.add(naming));
      } else if (runs.contains(naming.key())) {
        left.add(naming);
      }
    }
    List<Group> groups = new ArrayList<>(full.persons().stream().map(p -> p.group).toList());
    groups.addAll(surnames.unknown());
    new FullNames(left).persons().forEach(person -> groups.add(person.group));
    return groups;
  }

  private static boolean isFull(Naming naming) {
    return PersonName.of(naming.shown()).isFull();
  }

  /**
   * The person named within a headline's capitals: the longest run of its words that is a full name
   * known from the reports, else a single part of one.
   */
  private static Optional<Person> inCapitals(Naming naming, FullNames full, Surnames surnames) {
    List<String> words = NameText.words(naming.shown());
    for (int length = words.size(); length > 1; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        Optional<Person> named = full.named(String.join(" ", words.subList(from, from + length)));
        if (named.isPresent()) {
          return named;
        }
      }
    }
    Optional<Person> fitting = full.fitting(naming);
    return fitting.isPresent()
        ? fitting
        : words.stream().flatMap(word -> surnames.known(naming, word).stream()).findFirst();
  }
}
