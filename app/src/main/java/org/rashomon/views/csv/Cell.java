package org.rashomon.views.csv;

/**
 * One field of RFC 4180 that no spreadsheet takes for a formula: an apostrophe stands before a
 * character that would begin one, at the start of the field or behind a semicolon or tab, where a
 * spreadsheet set to those would begin a field of its own.
 */
final class Cell {
  private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

  private Cell() {}

  static String of(String value) {
    String safe = harmless(value);
    boolean quoted = safe.chars().anyMatch(c -> ",;\"'\t\r\n".indexOf(c) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static String harmless(String value) {
    StringBuilder safe = new StringBuilder(value.length() + 1);
    boolean atStart = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (atStart && BEGINS_FORMULA.indexOf(c) >= 0) {
        safe.append('\'');
        atStart = false;
      } else {
        atStart = c == ';' || c == '\t' || (atStart && isInvisible(c));
      }
      safe.append(c);
    }
    return safe.toString();
  }

  private static boolean isInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '"'
        || Character.getType(c) == Character.FORMAT;
  }
}
