package org.rashomon.bench.readings.times;

import java.util.List;
import java.util.Locale;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.TimeExpression.Kind;

/**
 * Where TimeML puts the tags: the article and the hedge before an expression belong to it, and a
 * range from one time to another is tagged at both ends.
 */
final class Timex3Spans {
  private static final List<String> BEFORE =
      List.of("the ", "about ", "nearly ", "almost ", "more than ", "less than ", "at least ");
  private static final List<String> BETWEEN = List.of(" to ", " and ", " through ", " until ");

  private Timex3Spans() {}

  static List<Timex> of(String text, TimeExpression time) {
    int start = start(text, time);
    int end = time.span().end();
    String value = Timex3Values.of(time);
    for (String word : BETWEEN) {
      int at = text.substring(start, end).indexOf(word);
      if (at > 0 && Timex3Values.isRange(time)) {
        return List.of(
            timex(text, start, start + at, value),
            timex(text, start + at + word.length(), end, Timex3Values.lastOf(time)));
      }
    }
    return List.of(timex(text, start, end, value));
  }

  private static Timex timex(String text, int start, int end, String value) {
    return new Timex(text.codePointCount(0, start), text.codePointCount(0, end), value);
  }

  private static int start(String text, TimeExpression time) {
    int start = time.span().start();
    for (String each : BEFORE) {
      int from = start - each.length();
      boolean stands =
          from >= 0
              && text.substring(from, start).toLowerCase(Locale.ROOT).equals(each)
              && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
      boolean meant = each.equals("the ") || time.kind() == Kind.DURATION;
      start = stands && meant ? from : start;
    }
    return start;
  }
}
