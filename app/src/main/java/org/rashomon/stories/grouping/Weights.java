package org.rashomon.stories.grouping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The learnt logistic regression that tells whether two reports are of one event. */
final class Weights {
  private static final String TABLE = "weights.tsv";
  private static final String CONSTANT = "constant";

  /** The log odds without any signal. */
  private final double constant;

  private final double[] signals;

  /**
   * Some weights.
   *
   * @param signals in the order of {@link Comparison#SIGNALS}
   */
  Weights(double constant, double[] signals) {
    this.constant = constant;
    this.signals = signals.clone();
  }

  /** Those that the program carries. */
  static Weights carried() {
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
    double[] signals =
        Comparison.SIGNALS.stream()
            .mapToDouble(kind -> rows.getOrDefault(kind.name().toLowerCase(Locale.ROOT), 0.0))
            .toArray();
    return new Weights(rows.getOrDefault(CONSTANT, 0.0), signals);
  }
}
