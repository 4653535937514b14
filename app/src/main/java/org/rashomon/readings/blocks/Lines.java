package org.rashomon.readings.blocks;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;

/** Cuts a stretch of text at its line ends. */
final class Lines {
  private Lines() {}

  /** The lines between two offsets that hold more than white space, in order. */
  static List<Line> of(String text, int from, int to) {
    List<Line> lines = new ArrayList<>();
    boolean gap = true;
    int start = from;
    while (start < to) {
      int end = endOfLine(text, start, to);
      Span span = new Span(start, end).trim(text);
      if (span.isEmpty()) {
        gap = true;
      } else {
        lines.add(new Line(span, gap));
        gap = false;
      }
      start = afterBreak(text, end, to);
    }
    return lines;
  }

  private static int endOfLine(String text, int start, int to) {
    int end = start;
    while (end < to && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int afterBreak(String text, int end, int to) {
    boolean pair = end + 1 < to && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (pair ? 2 : 1);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
