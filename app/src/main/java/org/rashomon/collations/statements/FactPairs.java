package org.rashomon.collations.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Unit;
import org.rashomon.stories.Cast;
import org.rashomon.text.Span;

/**
 * The pairs of clauses about which the weights in {@link #RESOURCE} decide, for whoever learns
 * them.
 */
public final class FactPairs {
  /** Name of the file with the weights, beside this class. */
  public static final String RESOURCE = "fact-weights.tsv";

  /** Clauses farther apart than this are never one fact. */
  static final float FAR = 0.2f;

  private FactPairs() {}

  /**
   * A clause.
   *
   * @param report index of its report
   * @param span in UTF-16
   */
  public record Side(int report, Span span) {}

  /**
   * Two clauses that may state one fact.
   *
   * @param features in the order of {@link #features()}
   */
  public record Pair(Side one, Side other, List<Double> features) {
    public Pair {
      features = List.copyOf(features);
    }
  }

  /** The names of the features, as the file of the weights has them. */
  public static List<String> features() {
    return FactPair.FEATURES;
  }

  /** All pairs of different reports that are not far apart, in the order of the texts. */
  public static List<Pair> of(Witnesses witnesses, Alignment alignment, Cast cast) {
    FactPair features = new FactPair(alignment, witnesses, cast);
    List<Unit> units = alignment.units();
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < units.size(); a++) {
      for (int b = a + 1; b < units.size(); b++) {
        boolean near = alignment.similarity(a, b) >= FAR;
        if (near && units.get(a).report() != units.get(b).report()) {
          List<Double> each = Arrays.stream(features.features(a, b)).boxed().toList();
          pairs.add(new Pair(side(units.get(a)), side(units.get(b)), each));
        }
      }
    }
    return pairs;
  }

  private static Side side(Unit unit) {
    return new Side(unit.report(), unit.span());
  }
}
