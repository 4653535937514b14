package org.rashomon.readings.blocks;

import org.rashomon.text.Span;

/** Items of lists, known by their bullet. */
final class Listings {
  private static final String BULLETS = "•·‣▪●◦■►*+–—-";

  private Listings() {}

  /** Whether these characters begin with a bullet and a space. */
  static boolean isItem(String text, Span span) {
    return span.length() > 2
        && BULLETS.indexOf(text.charAt(span.start())) >= 0
        && Chars.isBlank(text.charAt(span.start() + (text.startsWith("--", span.start()) ? 2 : 1)));
  }
}
