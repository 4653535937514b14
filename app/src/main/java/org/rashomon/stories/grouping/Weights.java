package org.rashomon.stories.grouping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The learnt logistic regression that tells whether two reports are of one event. */
public final class Weights {
  /** The name of the table that the program carries, beside this class. */
  public static final String TABLE = "weights.tsv";

  /** The name of the row of the constant. */
  public static final String CONSTANT = "constant";

  /** The log odds without any signal. */
  private final double constant;

  private final double[] signals;

  /**
   * Some weights.
   *
   * @param constant the log odds without any signal
   * @param signals in the order of {@link Signal.Kind}
   */
  public Weights(double constant, List<Double> signals) {
    if (signals.size() != Comparison.SIGNALS.size()) {
      throw new IllegalArgumentException("a weight for each signal is wanted: " + signals);
    }
    this.constant = constant;
    this.signals = signals.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Those that the program carries. */
  public static Weights carried() {
    return Holder.CARRIED;
  }

  private static final class Holder {
    static final Weights CARRIED = read();
  }

  /** What a signal of value 1 adds to the log odds. */
  double of(int signal) {
    return signals[signal];
  }

  double odds(double[] values) {
    double odds = constant;
    for (int i = 0; i < values.length; i++) {
      odds += signals[i] * values[i];
    }
    return odds;
  }

  private static Weights read() {
    try (InputStream in = Weights.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + TABLE);
      }
      return of(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Weights of(Map<String, Double> rows) {
    List<Double> signals =
        Comparison.SIGNALS.stream()
            .map(kind -> rows.getOrDefault(kind.name().toLowerCase(Locale.ROOT), 0.0))
            .toList();
    return new Weights(rows.getOrDefault(CONSTANT, 0.0), signals);
  }
}
