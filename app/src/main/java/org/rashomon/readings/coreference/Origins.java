package org.rashomon.readings.coreference;

import java.util.Map;
import java.util.Set;

/**
 * Whether two sets of words can be for one origin: "Russian" and "Russia", "U.S." and "American".
 */
final class Origins {
  private static final int STEM = 4;
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("u.s.", "america"),
          Map.entry("us", "america"),
          Map.entry("usa", "america"),
          Map.entry("united", "america"),
          Map.entry("states", "america"),
          Map.entry("uk", "britain"),
          Map.entry("u.k.", "britain"),
          Map.entry("french", "france"),
          Map.entry("dutch", "netherlands"),
          Map.entry("greek", "greece"),
          Map.entry("welsh", "wales"),
          Map.entry("swiss", "switzerland"),
          Map.entry("spanish", "spain"),
          Map.entry("polish", "poland"),
          Map.entry("turkish", "turkey"),
          Map.entry("danish", "denmark"),
          Map.entry("thai", "thailand"),
          Map.entry("north", "north"),
          Map.entry("south", "south"));

  private Origins() {}

  static boolean fit(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return true;
    }
    if (isOpposed(some, others)) {
      return false;
    }
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> fit(one, other)));
  }

  private static boolean isOpposed(Set<String> some, Set<String> others) {
    return (some.contains("north") && others.contains("south"))
        || (some.contains("south") && others.contains("north"));
  }

  private static boolean fit(String one, String other) {
    String a = SAME.getOrDefault(one, one);
    String b = SAME.getOrDefault(other, other);
    int length = Math.min(STEM, Math.min(a.length(), b.length()));
    return length > 2 && a.regionMatches(0, b, 0, length);
  }
}
