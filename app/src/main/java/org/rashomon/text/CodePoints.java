package org.rashomon.text;

/**
 * Turns UTF-16 indexes of one text into code-point offsets; an unpaired surrogate counts as one.
 */
public final class CodePoints {
  private static final int STEP = 256;
  private final String text;
  private final int[] marks;

  public CodePoints(String text) {
    this.text = text;
    this.marks = new int[text.length() / STEP + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = marks[i - 1] + text.codePointCount((i - 1) * STEP, i * STEP);
      if (splitsPair(i * STEP)) {
        marks[i]--;
      }
    }
  }

  /** The number of code points before a UTF-16 index. */
  public int at(int index) {
    int mark = index / STEP;
    int from = mark * STEP;
    if (splitsPair(from)) {
      from--;
    }
    return marks[mark] + text.codePointCount(Math.min(from, index), index);
  }

  /** The number of code points in the whole text. */
  public int length() {
    return at(text.length());
  }

  private boolean splitsPair(int index) {
    return index > 0
        && index < text.length()
        && Character.isHighSurrogate(text.charAt(index - 1))
        && Character.isLowSurrogate(text.charAt(index));
  }
}
