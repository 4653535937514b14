package org.rashomon.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.readings.syntax.Resources;

/** English short forms of given names: Jim is James. */
final class ShortNames {
  private static final Map<String, List<Integer>> NAMES = load();

  private ShortNames() {}

  private static Map<String, List<Integer>> load() {
    Map<String, List<Integer>> names = new HashMap<>();
    List<String> lines = Resources.lines(ShortNames.class, "short-names.txt");
    for (int line = 0; line < lines.size(); line++) {
      for (String name : List.of(lines.get(line).split(" "))) {
        names.computeIfAbsent(name, key -> new ArrayList<>()).add(line);
      }
    }
    return names;
  }

  /** Whether one can be short for the other, or both for a third. */
  static boolean areOne(String name, String other) {
    List<Integer> others = NAMES.getOrDefault(other, List.of());
    return NAMES.getOrDefault(name, List.of()).stream().anyMatch(others::contains);
  }
}
