package org.rashomon.stories.grouping;

import java.util.Arrays;
import java.util.List;

/** The values of the signals between one report and others. */
final class Comparison {
  static final List<Signal.Kind> SIGNALS = List.of(Signal.Kind.values());
  private static final double HOUR = 3600;
  private static final double DAY = 24;
  private static final double YEAR = 366;

  /** A squared rarity or so that neither has: having little in all is no likeness. */
  private static final double DOUBT = 50;

  private final Vocabulary vocabulary;
  private final Member report;
  private final Channels own;

  Comparison(Member report, Vocabulary vocabulary) {
    this.report = report;
    this.vocabulary = vocabulary;
    this.own = Channels.of(report, vocabulary);
  }

  Member report() {
    return report;
  }

  /**
   * In the order of {@link #SIGNALS}, each 0 to 1; the time as its logarithm against that of a
   * year.
   */
  double[] values(Member other) {
    Channels theirs = Channels.of(other, vocabulary);
    Channels shared = Channels.shared(report, other, vocabulary);
    double[] values = new double[SIGNALS.size()];
    Arrays.setAll(values, i -> value(SIGNALS.get(i), other, theirs, shared));
    return values;
  }

  private double value(Signal.Kind kind, Member other, Channels theirs, Channels shared) {
    return switch (kind) {
      case WORDS -> cosine(shared.words, own.words, theirs.words);
      case LEAD_WORDS -> cosine(shared.lead, own.lead, theirs.lead);
      case HEADLINE_WORDS -> cosine(shared.headline, own.headline, theirs.headline);
      case HEADLINE_TOLD -> 2 * shared.told / (own.told + theirs.told + 1);
      case NAMES -> cosine(shared.names, own.names, theirs.names);
      case PLACES -> cosine(shared.places, own.places, theirs.places);
      case FIGURES -> cosine(shared.figures, own.figures, theirs.figures);
      case HEADLINE_NEARNESS -> nearness(report.headline(), other.headline());
      case LEAD_NEARNESS -> nearness(report.lead(), other.lead());
      case CROSS_NEARNESS ->
          Math.max(
              nearness(report.headline(), other.lead()), nearness(report.lead(), other.headline()));
      case TIME -> Math.log(Math.clamp(hours(other) / DAY, 1, YEAR)) / Math.log(YEAR);
    };
  }

  private static double nearness(Direction a, Direction b) {
    return Math.max(0, a.cosine(b));
  }

  double hours(Member other) {
    return Math.abs(report.time() - other.time()) / HOUR;
  }

  private static double cosine(double shared, double own, double theirs) {
    return shared / Math.sqrt((own + DOUBT) * (theirs + DOUBT));
  }
}
