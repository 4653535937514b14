package org.rashomon.stories;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names of two people that were read as one because nothing stands between them. */
final class RunOns {
  private static final int MOST_PARTS = 5;

  private RunOns() {}

  /** Those of the keys that are two other keys one after the other, or too long for a name. */
  static Set<String> among(Collection<String> keys) {
    Set<String> known = Set.copyOf(keys);
    Set<String> found = new TreeSet<>();
    for (String key : known) {
      List<String> parts = List.of(key.split(" "));
      if (parts.size() > MOST_PARTS || isSum(parts, known)) {
        found.add(key);
      }
    }
    return found;
  }

  private static boolean isSum(List<String> parts, Set<String> known) {
    for (int at = 2; at <= parts.size() - 2; at++) {
      if (known.contains(String.join(" ", parts.subList(0, at)))
          && known.contains(String.join(" ", parts.subList(at, parts.size())))) {
        return true;
      }
    }
    return false;
  }
}
