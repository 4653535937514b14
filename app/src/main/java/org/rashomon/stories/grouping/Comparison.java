package org.rashomon.stories.grouping;

import java.util.Arrays;
import java.util.List;

/** The values of the signals between one report and others. */
final class Comparison {
  static final List<Signal.Kind> SIGNALS = List.of(Signal.Kind.values());
  private static final double HOUR = 3600;

  /** Beyond a year of hours it does not matter any more. */
  private static final double MOST_HOURS = 24 * 366;

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
      case NAMES -> cosine(shared.names, own.names, theirs.names);
      case PLACES -> cosine(shared.places, own.places, theirs.places);
      case FIGURES -> cosine(shared.figures, own.figures, theirs.figures);
      case DATES -> cosine(shared.dates, own.dates, theirs.dates);
      case HEADLINE_NEARNESS -> Math.max(0, report.headline().cosine(other.headline()));
      case LEAD_NEARNESS -> Math.max(0, report.lead().cosine(other.lead()));
      case TIME -> Math.log1p(Math.min(MOST_HOURS, hours(other))) / Math.log1p(MOST_HOURS);
    };
  }

  double hours(Member other) {
    return Math.abs(report.time() - other.time()) / HOUR;
  }

  private static double cosine(double shared, double own, double theirs) {
    return own == 0 || theirs == 0 ? 0 : shared / Math.sqrt(own * theirs);
  }
}
