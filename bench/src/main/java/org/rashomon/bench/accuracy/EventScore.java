package org.rashomon.bench.accuracy;

import java.util.List;
import java.util.Optional;
import org.rashomon.bench.gold.Gold;
import org.rashomon.collations.Disagreement;

/**
 * How one collation did.
 *
 * @param event the event's name
 * @param reported every contradiction and update that it reports
 * @param sought every contradiction and update of the gold
 */
public record EventScore(String event, Tally tally, List<Judged> reported, List<Sought> sought) {
  public EventScore {
    reported = List.copyOf(reported);
    sought = List.copyOf(sought);
  }

  /** What a reported disagreement turned out to be. */
  public enum Verdict {
    RIGHT,
    TRAPPED,
    UNFOUNDED
  }

  /**
   * A reported disagreement.
   *
   * @param hit the entry of the gold that it lies on, if any
   */
  public record Judged(Disagreement reported, Verdict verdict, Optional<Gold.Difference> hit) {}

  /** A contradiction or update of the gold. */
  public record Sought(Gold.Difference difference, boolean found) {}
}
