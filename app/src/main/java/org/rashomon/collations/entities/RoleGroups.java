package org.rashomon.collations.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.collations.Entity;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Passages;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Role;
import org.rashomon.stories.Cast;
import org.rashomon.text.Span;

/** What the reports say that each actor is, one entry an office. */
final class RoleGroups {
  private static final Comparator<Entity.Role> COMMONEST =
      Comparator.comparingInt((Entity.Role role) -> -role.evidence().size())
          .thenComparing(Entity.Role::role);

  private RoleGroups() {}

  /** By index of the actor; the roles given most often first. */
  static Map<Integer, List<Entity.Role>> byActor(List<Reading> readings, Cast cast) {
    Map<Integer, Map<String, List<Evidence>>> offices = new TreeMap<>();
    for (int report = 0; report < readings.size(); report++) {
      Reading reading = readings.get(report);
      Passages passages = new Passages(reading);
      for (Role role : reading.roles()) {
        if (!isTold(role.kind())) {
          continue;
        }
        Evidence evidence = evidence(passages, reading, role);
        cast.within(report, role.holder())
            .ifPresent(
                actor ->
                    offices
                        .computeIfAbsent(actor.index(), i -> new TreeMap<>())
                        .computeIfAbsent(office(role), o -> new ArrayList<>())
                        .add(evidence));
      }
    }
    Map<Integer, List<Entity.Role>> roles = new TreeMap<>();
    offices.forEach((actor, own) -> roles.put(actor, sorted(own)));
    return roles;
  }

  /** Ages are figures, and a nation is a name. */
  private static boolean isTold(Role.Kind kind) {
    return switch (kind) {
      case OFFICE, RELATION -> true;
      case NATIONALITY, AGE -> false;
    };
  }

  private static List<Entity.Role> sorted(Map<String, List<Evidence>> offices) {
    return offices.entrySet().stream()
        .map(each -> new Entity.Role(each.getKey(), each.getValue()))
        .sorted(COMMONEST)
        .toList();
  }

  private static Evidence evidence(Passages passages, Reading reading, Role role) {
    Span title = role.title();
    return role.sentence() < reading.sentences().size()
        ? passages.of(title, reading.sentences().get(role.sentence()))
        : passages.of(title);
  }

  private static String office(Role role) {
    String office = role.office().toLowerCase(Locale.ROOT).replaceAll("[\\s-]++", " ").strip();
    return role.former() ? "former " + office : office;
  }
}
