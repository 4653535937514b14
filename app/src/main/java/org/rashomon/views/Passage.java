package org.rashomon.views;

import org.rashomon.collations.Evidence;
import org.rashomon.collations.Report;

/**
 * Evidence in its sentence, each part on one line.
 *
 * @param before what the sentence says before the evidence
 * @param words the evidence itself
 * @param after what the sentence says after it
 */
public record Passage(String before, String words, String after) {

  /** Cuts the passage out of the report that the evidence points into. */
  public static Passage of(Evidence evidence, Report report) {
    String text = report.text();
    int start = text.offsetByCodePoints(0, evidence.start());
    int end = text.offsetByCodePoints(start, evidence.end() - evidence.start());
    int from = start;
    int to = end;
    if (evidence.sentence().isPresent()) {
      Evidence.Range range = evidence.sentence().get();
      from = Math.min(start, text.offsetByCodePoints(0, range.start()));
      to = Math.max(end, text.offsetByCodePoints(0, range.end()));
    }
    return new Passage(
        part(text, from, start), Plain.line(text.substring(start, end)), part(text, end, to));
  }

  /** One line that keeps the space at its edges, where another part goes on. */
  private static String part(String text, int from, int to) {
    String raw = text.substring(from, to);
    String line = Plain.line(raw);
    if (line.isEmpty()) {
      return raw.isEmpty() ? "" : " ";
    }
    return (isBlank(raw.charAt(0)) ? " " : "")
        + line
        + (isBlank(raw.charAt(raw.length() - 1)) ? " " : "");
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
