package org.rashomon.bench.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure of the scoreboard, computed from the counts.
 *
 * @param words its name on the scoreboard
 * @param whole whether it is a number of things, not a share
 * @param compute its value, none where there was nothing to measure
 */
public record Measure(String words, boolean whole, Function<Tally, Optional<Double>> compute) {
  public static final Measure PRECISION =
      ratio("disagreement precision", Count.RIGHT, Count.REPORTED);
  public static final Measure RECALL = ratio("disagreement recall", Count.FOUND, Count.SOUGHT);
  public static final Measure F1 = new Measure("disagreement F1", false, Measure::f1);
  public static final Measure SALIENT_RECALL =
      ratio("salient recall", Count.WEIGHT_FOUND, Count.WEIGHT);
  public static final Measure CLASS_ACCURACY =
      ratio("class accuracy", Count.CLASS_RIGHT, Count.RIGHT);
  public static final Measure TRAPPED = number("traps fallen for", Count.TRAPPED);
  public static final Measure UNFOUNDED = number("unfounded", Count.UNFOUNDED);
  public static final Measure TRAPS = number("traps in gold", Count.TRAPS);
  public static final Measure AGREEMENT_COVERAGE =
      ratio("agreement coverage", Count.AGREEMENT_SOURCES_FOUND, Count.AGREEMENT_SOURCES);
  public static final Measure AGREEMENT_PURITY =
      ratio("agreement purity", Count.TOGETHER_RIGHT, Count.TOGETHER);
  public static final Measure FALSELY_AGREED =
      number("contradictions told as agreed", Count.FALSELY_AGREED);
  public static final Measure QUOTE_COVERAGE =
      ratio("quote coverage", Count.QUOTE_SOURCES_FOUND, Count.QUOTE_SOURCES);
  public static final Measure COPY_PRECISION =
      ratio("copy precision", Count.COPY_PAIRS_RIGHT, Count.COPY_PAIRS_REPORTED);
  public static final Measure COPY_RECALL =
      ratio("copy recall", Count.COPY_PAIRS_RIGHT, Count.COPY_PAIRS);
  public static final Measure BRIEF_SUPPORTED =
      ratio("brief supported", Count.BRIEF_SUPPORTED, Count.BRIEF_SENTENCES);
  public static final Measure INEXACT = number("inexact evidence", Count.INEXACT);
  public static final Measure SOUGHT = number("gold disagreements", Count.SOUGHT);
  public static final Measure FOUND = number("found", Count.FOUND);
  public static final Measure REPORTED = number("reported", Count.REPORTED);

  /** All of them, in the order of the scoreboard. */
  public static final List<Measure> ALL =
      List.of(
          PRECISION,
          RECALL,
          F1,
          SALIENT_RECALL,
          CLASS_ACCURACY,
          TRAPPED,
          UNFOUNDED,
          TRAPS,
          AGREEMENT_COVERAGE,
          AGREEMENT_PURITY,
          FALSELY_AGREED,
          QUOTE_COVERAGE,
          COPY_PRECISION,
          COPY_RECALL,
          BRIEF_SUPPORTED,
          INEXACT,
          SOUGHT,
          FOUND,
          REPORTED);

  /** Its value, none where there was nothing to measure. */
  public Optional<Double> of(Tally tally) {
    return compute.apply(tally);
  }

  /** Its value for a reader: a whole number, three decimals, or a dash. */
  public String show(Tally tally) {
    return of(tally).map(v -> whole ? String.valueOf(v.intValue()) : decimals(v)).orElse("–");
  }

  /** Three decimals; a tie goes to the even digit. */
  public static String decimals(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static Measure number(String words, Count count) {
    return new Measure(words, true, tally -> Optional.of((double) tally.of(count)));
  }

  private static Measure ratio(String words, Count part, Count whole) {
    return new Measure(
        words,
        false,
        tally ->
            Optional.of(tally.of(whole))
                .filter(all -> all > 0)
                .map(all -> (double) tally.of(part) / all));
  }

  private static Optional<Double> f1(Tally tally) {
    double precision = PRECISION.of(tally).orElse(0.0);
    double recall = RECALL.of(tally).orElse(0.0);
    return Optional.of(
        precision > 0 && recall > 0 ? 2 * precision * recall / (precision + recall) : 0.0);
  }
}
