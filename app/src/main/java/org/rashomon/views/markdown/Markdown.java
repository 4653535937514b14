package org.rashomon.views.markdown;

import org.rashomon.views.Plain;

/** Words of a report as Markdown that shows exactly them. */
final class Markdown {
  private static final String MARKS = "\\`*_{}[]<>#|~&$!^=";

  private Markdown() {}

  /** One line in which no character of the text is markup. */
  static String escape(String text) {
    return escaped(Plain.line(text));
  }

  /** The same, with the space at the edges kept. */
  static String escaped(String line) {
    StringBuilder safe = new StringBuilder(line.length() + 16);
    boolean atStart = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean opensList = atStart && (c == '-' || c == '+');
      boolean endsNumber = atNumberEnd(line, i) && (c == '.' || c == ')');
      boolean opensLink = c == '@' || (c == ':' && line.startsWith("//", i + 1));
      if (opensList || endsNumber || opensLink || MARKS.indexOf(c) >= 0) {
        safe.append('\\');
      }
      safe.append(c);
      atStart = atStart && c == ' ';
    }
    return safe.toString().replace("www.", "www\\.");
  }

  /** Whether only digits stand before, as in the number of a list. */
  private static boolean atNumberEnd(String line, int at) {
    if (at == 0 || at > 9) {
      return false;
    }
    return line.substring(0, at).chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
