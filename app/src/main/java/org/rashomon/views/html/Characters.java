package org.rashomon.views.html;

import java.util.Arrays;

/** The code points of one text, and where Java keeps them. */
final class Characters {
  private static final int STEP = 256;
  private final String text;
  private final int length;
  private final int[] marks;

  Characters(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.marks = new int[length / STEP + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = text.offsetByCodePoints(marks[i - 1], STEP);
    }
  }

  /** How many there are. */
  int length() {
    return length;
  }

  /** The UTF-16 index of a code point. */
  int index(int codePoint) {
    if (codePoint < 0 || codePoint > length) {
      throw new IllegalArgumentException("outside the text: " + codePoint + " of " + length);
    }
    return text.offsetByCodePoints(marks[codePoint / STEP], codePoint % STEP);
  }

  /** The characters between two code points. */
  String between(int start, int end) {
    return text.substring(index(start), index(end));
  }

  /** The code points before which a new line of text begins after at least one empty line. */
  int[] paragraphs() {
    int[] starts = new int[length];
    int count = 0;
    int lines = 0;
    int at = 0;
    for (int i = 0; i < text.length(); at++) {
      int c = text.codePointAt(i);
      if (c == '\n') {
        lines++;
      } else if (!Character.isWhitespace(c)) {
        if (lines > 1) {
          starts[count++] = at;
        }
        lines = 0;
      }
      i += Character.charCount(c);
    }
    return Arrays.copyOf(starts, count);
  }
}
