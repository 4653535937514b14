package org.rashomon.readings.quotes;

import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** Cuts what is said down to its own words. */
public final class Contents {
  private static final String OUTER = ",;:.\"'“”‘’-–—";

  private Contents() {}

  /** The clause under a word, on the longer side of what must stay outside. */
  static Span clause(String text, Sentence sentence, int head, Span outside) {
    return trim(text, beside(sentence.subtree(head), outside));
  }

  /** The longer part of {@code all} that does not overlap {@code outside}. */
  static Span beside(Span all, Span outside) {
    if (!all.overlaps(outside)) {
      return all;
    }
    Span left = new Span(all.start(), Math.max(all.start(), outside.start()));
    Span right = new Span(Math.min(outside.end(), all.end()), all.end());
    return left.length() >= right.length() ? left : right;
  }

  /** Without white space, marks and a leading "that" at the ends. */
  public static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isOuter(text.charAt(start))) {
      start++;
    }
    while (end > start && isOuter(text.charAt(end - 1))) {
      end--;
    }
    boolean that = end - start > 5 && text.regionMatches(true, start, "that ", 0, 5);
    return that ? trim(text, new Span(start + 5, end)) : new Span(start, end);
  }

  private static boolean isOuter(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || OUTER.indexOf(c) >= 0;
  }
}
