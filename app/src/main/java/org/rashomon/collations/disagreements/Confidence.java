package org.rashomon.collations.disagreements;

import org.rashomon.collations.Disagreement.Kind;

/**
 * How often findings of a kind with a raw score hold, from 0 to 1: straight lines through what was
 * counted on the shared events and on stories of the grouping sets; the scoreboard shows how well
 * they do.
 */
final class Confidence {
  private static final double MOST = 0.9;

  private Confidence() {}

  static double of(Kind kind, double raw) {
    return switch (kind) {
      case NUMBER, DATE, TIME -> Math.min(MOST, 0.45 + 0.8 * raw);
      case STATUS, NEGATION, PLACE -> Math.min(MOST, 0.45 + 0.4 * raw);
      case NAME, ROLE, CAUSE, ATTRIBUTION, QUOTE, OTHER -> Math.min(MOST, raw);
    };
  }
}
