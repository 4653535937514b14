package org.rashomon.bench.readings.quotes;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;

/**
 * The stretches between double quotation marks, told by the marks alone: a paragraph at a time, a
 * straight mark opens what is closed and closes what is open, and what the end of a paragraph
 * leaves open ends there.
 */
final class MarkedWords {
  private MarkedWords() {}

  /** The words between marks, without marks and punctuation at their ends, in order. */
  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      boolean mark = c == '“' || c == '”' || c == '"';
      if (open >= 0 && (c == '\n' || (mark && c != '“'))) {
        add(text, new Span(open, i), found);
        open = -1;
      } else if (mark && open < 0 && c != '”') {
        open = i + 1;
      }
    }
    return List.copyOf(found);
  }

  private static void add(String text, Span marked, List<Span> found) {
    Span words = words(text, marked);
    if (!words.isEmpty()) {
      found.add(words);
    }
  }

  /** A stretch from its first to its last letter or digit; empty where it has none. */
  static Span words(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
