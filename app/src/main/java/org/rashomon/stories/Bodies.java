package org.rashomon.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Organisations, places and things of one kind: equal names, and initials for the one that has
 * them.
 */
final class Bodies {
  private static final int LONGEST_INITIALS = 8;

  private Bodies() {}

  static List<Group> group(List<Naming> namings) {
    TreeMap<String, Group> byKey = new TreeMap<>();
    for (Naming naming : namings) {
      byKey.computeIfAbsent(BodyName.of(naming.shown()).key(), k -> new Group()).add(naming);
    }
    byKey.remove("");
    return List.copyOf(ShortForms.joined(withInitials(byKey)).values());
  }

  private static Map<String, Group> withInitials(Map<String, Group> byKey) {
    Map<String, Set<String>> owners = owners(byKey);
    Map<String, Group> joined = new LinkedHashMap<>(byKey);
    for (Map.Entry<String, Group> each : byKey.entrySet()) {
      Set<String> having = owners.getOrDefault(each.getKey(), Set.of());
      if (having.size() == 1 && isInitials(each.getValue())) {
        Group owner = byKey.get(having.iterator().next());
        if (owner != null) {
          owner.addAll(each.getValue().members());
          joined.remove(each.getKey());
        }
      }
    }
    return joined;
  }

  private static Map<String, Set<String>> owners(Map<String, Group> byKey) {
    Map<String, Set<String>> owners = new HashMap<>();
    for (Map.Entry<String, Group> each : byKey.entrySet()) {
      BodyName name = BodyName.of(each.getValue().members().getFirst().shown());
      for (String initials : new ArrayList<>(name.initials())) {
        owners.computeIfAbsent(initials, k -> new LinkedHashSet<>()).add(each.getKey());
      }
    }
    return owners;
  }

  /** Written in capitals at least once: "RAIB", "U.N.". */
  private static boolean isInitials(Group group) {
    return group.members().stream()
        .map(naming -> naming.shown().replace(".", ""))
        .anyMatch(
            shown ->
                shown.length() > 1
                    && shown.length() <= LONGEST_INITIALS
                    && shown.chars().allMatch(Character::isUpperCase));
  }
}
