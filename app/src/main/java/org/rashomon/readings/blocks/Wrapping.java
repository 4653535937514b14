package org.rashomon.readings.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.text.Span;

/**
 * Joins lines into paragraphs. Whether a line end is only the edge of somebody's window or the end
 * of a paragraph is decided for each text from how its lines begin and how long they are.
 */
final class Wrapping {
  private static final int WIDEST = 160;
  private static final int NARROWEST = 40;
  private static final double CONTINUED = 0.3;
  private static final double SHORT = 0.7;

  private final String text;
  private final List<Line> lines;
  private final int width;
  private final boolean wrapped;

  private Wrapping(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    this.width = width();
    this.wrapped = width >= NARROWEST && width <= WIDEST && continuedShare() >= CONTINUED;
  }

  /** The paragraphs that these lines make. */
  static List<Paragraph> paragraphs(String text, List<Line> lines) {
    return new Wrapping(text, lines).join();
  }

  private List<Paragraph> join() {
    List<Paragraph> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i + 1 == lines.size() || !runsOn(i)) {
        Span span = new Span(lines.get(first).span().start(), lines.get(i).span().end());
        paragraphs.add(new Paragraph(text, span, lines.get(first).gap()));
        first = i + 1;
      }
    }
    return paragraphs;
  }

  /** Whether the line after this one belongs to the same paragraph. */
  private boolean runsOn(int line) {
    Line here = lines.get(line);
    Line next = lines.get(line + 1);
    if (next.gap() || Listings.isItem(text, next.span())) {
      return false;
    }
    if (continues(line)) {
      return wrapped || here.length() >= NARROWEST;
    }
    return wrapped && here.length() + 1 + firstWord(next) >= SHORT * width;
  }

  /** Whether the next line goes on in the middle of a sentence. */
  private boolean continues(int line) {
    Span here = lines.get(line).span();
    int last = Chars.beforeClosers(text, here.start(), here.end());
    boolean open = last < here.start() || ":.!?…".indexOf(text.charAt(last)) < 0;
    return open && Character.isLowerCase(text.charAt(lines.get(line + 1).span().start()));
  }

  private double continuedShare() {
    int breaks = 0;
    int continued = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).gap()) {
        breaks++;
        continued += continues(i) ? 1 : 0;
      }
    }
    return breaks == 0 ? 0 : (double) continued / breaks;
  }

  /** The length that nearly all lines with a line right under them keep within. */
  private int width() {
    int[] lengths = new int[lines.size()];
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).gap()) {
        lengths[count++] = lines.get(i).length();
      }
    }
    Arrays.sort(lengths, 0, count);
    return count == 0 ? 0 : lengths[(count - 1) * 9 / 10];
  }

  private int firstWord(Line line) {
    int end = line.span().start();
    while (end < line.span().end() && !Chars.isBlank(text.charAt(end))) {
      end++;
    }
    return end - line.span().start();
  }
}
