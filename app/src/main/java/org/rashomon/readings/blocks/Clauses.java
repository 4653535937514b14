package org.rashomon.readings.blocks;

import java.util.List;
import org.rashomon.text.Span;

/** Cuts sentences that are too long at a semicolon, else at a clause, else between two words. */
final class Clauses {
  private static final int MOST_WORDS = 110;
  private static final int FEWEST_WORDS = 30;
  private static final int MOST_CHARACTERS = 4_000;

  private Clauses() {}

  /** Adds the parts of a sentence, each of a bearable length, to a list. */
  static void cut(String text, Span sentence, List<Span> parts) {
    int start = sentence.start();
    while (start < sentence.end()) {
      int end = end(text, start, sentence.end());
      Span part = new Span(start, end).trim(text);
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = end;
    }
  }

  /** Where the part that begins here ends. */
  private static int end(String text, int start, int limit) {
    int words = 0;
    int best = -1;
    int strength = -1;
    int at = start;
    while (at < limit && words <= MOST_WORDS && at - start < MOST_CHARACTERS) {
      if (beginsWord(text, start, at)) {
        words++;
        int here = strength(text, start, at);
        if (words > FEWEST_WORDS && here >= strength) {
          strength = here;
          best = at;
        }
      }
      at++;
    }
    if (at == limit) {
      return limit;
    }
    return best > start ? best : pairSafe(text, at);
  }

  /** Words and marks count alike, as the readers after this count them. */
  private static boolean beginsWord(String text, int start, int at) {
    char c = text.charAt(at);
    if (Chars.isBlank(c)) {
      return false;
    }
    return at == start
        || !Character.isLetterOrDigit(c)
        || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** How good a place this is to cut before. */
  private static int strength(String text, int start, int at) {
    if (at == start || !Chars.isBlank(text.charAt(at - 1))) {
      return -1;
    }
    int before = at - 1;
    while (before > start && Chars.isBlank(text.charAt(before))) {
      before--;
    }
    return switch (text.charAt(before)) {
      case ';' -> 3;
      case ':', '—', '–' -> 2;
      case ',' -> 1;
      default -> 0;
    };
  }

  private static int pairSafe(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
