package org.rashomon.collations.origins;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

/** The characters of a report that are somebody else's words: quotations, and posts shown whole. */
final class Said {
  private static final int LONGEST_QUOTATION = 600;

  /** How a post that a page shows ends: "— Name (@handle)". */
  private static final Pattern SIGNED_POST =
      Pattern.compile("[\u2014\u2013-] ?[^\n\u2014()]{0,60}\\(@\\w{1,30}\\)");

  /** The most that a post and its links take. */
  private static final int LONGEST_POST = 400;

  private Said() {}

  static BitSet in(Reading reading) {
    BitSet said = new BitSet(reading.text().length());
    betweenMarks(reading.text(), said);
    for (Quotation quotation : reading.quotations()) {
      for (Span fragment : quotation.fragments()) {
        said.set(fragment.start(), fragment.end());
      }
    }
    posts(reading.text(), said);
    return said;
  }

  private static void betweenMarks(String text, BitSet said) {
    for (int i = 0; i < text.length(); i++) {
      if (isOpening(text.charAt(i))) {
        int closing = closing(text, i);
        said.set(i, closing);
        i = Math.max(i, closing);
      }
    }
  }

  /** The mark that closes a quotation; the opening one itself where none does in the paragraph. */
  private static int closing(String text, int open) {
    int last = Math.min(text.length(), open + LONGEST_QUOTATION);
    for (int i = open + 1; i < last && text.charAt(i) != '\n'; i++) {
      if (isClosing(text.charAt(i))) {
        return i;
      }
    }
    return open;
  }

  private static void posts(String text, BitSet said) {
    Matcher signed = SIGNED_POST.matcher(text);
    int before = 0;
    while (signed.find()) {
      int line = text.lastIndexOf('\n', signed.start()) + 1;
      int from = Math.max(before, Math.max(line, signed.start() - LONGEST_POST));
      said.set(from, signed.end());
      before = signed.end();
    }
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '\u201c' || c == '\u201e' || c == '\u00ab';
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\u201d' || c == '\u201c' || c == '\u00bb';
  }
}
