package org.rashomon.readings.blocks;

import org.rashomon.text.Span;

/**
 * Lines that belong together, before it is known what they are.
 *
 * @param source the article's text
 * @param span where it stands
 * @param gap whether a blank line, or the beginning of the text, stands before it
 */
record Paragraph(String source, Span span, boolean gap) {
  private static final int HEAD = 320;
  private static final int ENDING = 160;
  private static final int MANY = 400;

  /** Its first characters, white space flattened one for one. */
  String head() {
    return flat(span.start(), Math.min(span.end(), span.start() + HEAD));
  }

  /** Its last characters, white space flattened one for one. */
  String tail() {
    return flat(Math.max(span.start(), span.end() - HEAD), span.end());
  }

  /** Its last few words, white space flattened one for one. */
  String ending() {
    return flat(Math.max(span.start(), span.end() - ENDING), span.end());
  }

  /** The number of words, counted up to a few hundred. */
  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end() && words < MANY; i++) {
      boolean blank = Chars.isBlank(source.charAt(i));
      if (!blank && !inside) {
        words++;
      }
      inside = !blank;
    }
    return words;
  }

  /** Whether it ends as a sentence does, closing quotes and brackets left aside. */
  boolean isEnded() {
    int last = Chars.beforeClosers(source, span.start(), span.end());
    return last >= span.start() && Chars.isTerminator(source.charAt(last));
  }

  /** Its last character. */
  char last() {
    return source.charAt(span.end() - 1);
  }

  /** The part from an offset of the source on, trimmed. */
  Paragraph from(int start) {
    return new Paragraph(source, new Span(start, span.end()).trim(source), false);
  }

  /** The part up to an offset of the source, trimmed. */
  Paragraph upTo(int end) {
    return new Paragraph(source, new Span(span.start(), end).trim(source), gap);
  }

  private String flat(int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      out.append(Chars.isBlank(c) ? ' ' : c);
    }
    return out.toString();
  }
}
