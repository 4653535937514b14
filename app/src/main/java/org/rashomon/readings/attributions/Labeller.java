package org.rashomon.readings.attributions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Gives every word of a sentence its part beside a cue: the likeliest sequence (Viterbi 1967). */
final class Labeller {
  /** What a change of part from one word to the next costs: parts come in few pieces. */
  private static final double CHANGE = 1.0;

  private static final int PARTS = Part.ALL.size();

  private static final int CUE = Part.CUE.index();

  private Labeller() {}

  /** The parts; {@code logs} holds the logarithms of their probabilities for each word. */
  static List<Part> label(List<double[]> logs, int cue) {
    int[][] from = new int[logs.size()][PARTS];
    double[] best = new double[PARTS];
    for (int word = 0; word < logs.size(); word++) {
      double[] next = new double[PARTS];
      for (int part = 0; part < PARTS; part++) {
        int before = before(best, part);
        from[word][part] = before;
        boolean possible = word != cue || part == CUE;
        double own = possible ? logs.get(word)[part] : -1e6;
        next[part] = best[before] - (word > 0 && before != part ? CHANGE : 0) + own;
      }
      best = next;
    }
    return back(from, best);
  }

  private static int before(double[] best, int part) {
    int before = part;
    for (int each = 0; each < PARTS; each++) {
      before = best[each] - CHANGE > best[before] - (before == part ? 0 : CHANGE) ? each : before;
    }
    return before;
  }

  private static List<Part> back(int[][] from, double[] best) {
    List<Part> parts = new ArrayList<>(from.length);
    int at = 0;
    for (int part = 1; part < PARTS; part++) {
      at = best[part] > best[at] ? part : at;
    }
    for (int word = from.length - 1; word >= 0; word--) {
      parts.add(Part.ALL.get(at));
      at = from[word][at];
    }
    Collections.reverse(parts);
    return parts;
  }
}
