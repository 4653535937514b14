package org.rashomon.collations;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rashomon.readings.Reading;

/**
 * Which report came first: by its date, then by its id; those without a date come last. What is
 * named after the report that said it first keeps its name when a later report comes in.
 */
public final class Precedence {
  /** After every date of a report. */
  private static final String LAST = "~";

  private final int[] ranks;

  public Precedence(List<Reading> readings) {
    ranks = new int[readings.size()];
    List<Integer> ordered =
        IntStream.range(0, ranks.length)
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> date(readings.get(i)))
                    .thenComparing(i -> readings.get(i).article().id()))
            .toList();
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[ordered.get(rank)] = rank;
    }
  }

  private static String date(Reading reading) {
    return reading.article().published().edtf().orElse(LAST);
  }

  /** 0 for the report that came first. */
  public int rank(int report) {
    return ranks[report];
  }
}
