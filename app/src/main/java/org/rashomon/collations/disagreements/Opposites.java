package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.readings.syntax.Resources;

/** Pairs of states that exclude each other, as words of a general lexicon. */
final class Opposites {
  /**
   * One side of a pair.
   *
   * @param pair number of the pair
   * @param side 0 or 1
   * @param change whether one side commonly follows the other in time
   * @param name the state's name
   */
  record Side(int pair, int side, boolean change, String name) {}

  private static final Map<String, List<Side>> SIDES = load();

  private Opposites() {}

  private static Map<String, List<Side>> load() {
    Map<String, List<Side>> sides = new HashMap<>();
    List<String> lines = Resources.lines(Opposites.class, "opposites.tsv");
    for (int pair = 0; pair < lines.size(); pair++) {
      add(pair, lines.get(pair).split("\t"), sides);
    }
    return sides;
  }

  private static void add(int pair, String[] cells, Map<String, List<Side>> sides) {
    for (int side = 0; side < 2; side++) {
      Side entry = new Side(pair, side, cells[0].equals("change"), cells[1 + 2 * side]);
      for (String word : Set.of(cells[2 + 2 * side].split(" "))) {
        sides.computeIfAbsent(word.replace('-', ' '), key -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** The states that a lemma (with its particle) names. */
  static List<Side> of(String lemma) {
    return SIDES.getOrDefault(lemma, List.of());
  }
}
