package org.rashomon.bench.readings.times;

import java.util.List;
import java.util.Locale;
import org.rashomon.readings.TimeExpression;

/** Where TimeML begins an expression: with the article and the hedge before it. */
final class Timex3Spans {
  private static final List<String> BEFORE =
      List.of("the ", "about ", "nearly ", "almost ", "more than ", "less than ", "at least ");

  private Timex3Spans() {}

  static int start(String text, TimeExpression time) {
    int start = time.span().start();
    for (String each : BEFORE) {
      int from = start - each.length();
      boolean stands =
          from >= 0
              && text.substring(from, start).toLowerCase(Locale.ROOT).equals(each)
              && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
      boolean meant = each.equals("the ") || time.kind() == TimeExpression.Kind.DURATION;
      start = stands && meant ? from : start;
    }
    return start;
  }
}
