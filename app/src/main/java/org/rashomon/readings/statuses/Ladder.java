package org.rashomon.readings.statuses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The states of one field in the order in which they commonly follow one another. A stage may have
 * alternatives, of which only one can hold.
 *
 * @param field what the states are of
 * @param rungs the rung of each word
 */
record Ladder(String field, Map<String, Rung> rungs) {

  /**
   * Where a word stands.
   *
   * @param stage number of the stage
   * @param alternative number of the alternative in its stage
   * @param era how many stages up to this one have ended those before them
   */
  record Rung(int stage, int alternative, int era) {}

  Ladder {
    rungs = Map.copyOf(rungs);
  }

  /**
   * A line of {@code ladders.txt}: the field, a colon, the stages.
   *
   * @throws IllegalArgumentException if a word stands twice or there is only one state
   */
  static Ladder parse(String line) {
    int colon = line.indexOf(':');
    Map<String, Rung> rungs = new HashMap<>();
    Rung at = new Rung(0, 0, 0);
    for (String cell : line.substring(colon + 1).strip().split("\\s+")) {
      Rung next = next(at, cell);
      if (next.equals(at) && rungs.put(cell.replace('_', ' '), at) != null) {
        throw new IllegalArgumentException("“" + cell + "” stands twice in the ladder: " + line);
      }
      at = next;
    }
    if (at.equals(new Rung(0, 0, 0))) {
      throw new IllegalArgumentException("a ladder of one state: " + line);
    }
    return new Ladder(line.substring(0, Math.max(0, colon)), rungs);
  }

  private static Rung next(Rung at, String cell) {
    return switch (cell) {
      case "|" -> new Rung(at.stage(), at.alternative() + 1, at.era());
      case ">" -> new Rung(at.stage() + 1, 0, at.era());
      case ">>" -> new Rung(at.stage() + 1, 0, at.era() + 1);
      default -> at;
    };
  }

  Relation relation(String first, String second) {
    Rung a = rungs.get(first);
    Rung b = rungs.get(second);
    if (a == null || b == null) {
      return Relation.NONE;
    }
    if (a.stage() == b.stage()) {
      return a.alternative() == b.alternative() ? Relation.SAME : Relation.OPPOSITE;
    }
    Relation upward = a.era() == b.era() ? Relation.LATER : Relation.ENDS;
    return a.stage() < b.stage() ? upward : upward.inverse();
  }

  /** The words, in an order of their own. */
  Set<String> words() {
    List<String> words = new ArrayList<>(rungs.keySet());
    words.sort(null);
    return new LinkedHashSet<>(words);
  }
}
