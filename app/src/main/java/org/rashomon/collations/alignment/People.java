package org.rashomon.collations.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.readings.Token;

/** The people that clauses name: what is said of one is not what is said of another. */
final class People {
  private final List<Set<String>> named;

  People(List<Unit> units) {
    named = units.stream().map(People::names).toList();
  }

  private static Set<String> names(Unit unit) {
    Set<String> names = new TreeSet<>();
    for (Token token : unit.sentence().tokens()) {
      boolean name = token.entity().endsWith("PERSON") && token.form().length() > 1;
      if (name && unit.span().contains(token.span())) {
        names.add(token.form().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  Set<String> named(int unit) {
    return named.get(unit);
  }

  /** Whether both name people, and nobody in common. */
  boolean differ(int a, int b) {
    Set<String> one = named.get(a);
    Set<String> other = named.get(b);
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }
}
