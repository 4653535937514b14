package org.rashomon.articles.pages.tree;

/** White space as browsers show it: a run of it is one space, and none stands at a line's edge. */
final class Folding {
  private Folding() {}

  /** HTML's own white space; a no-break space is a character like others. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  static void append(String characters, StringBuilder text) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (!isSpace(c)) {
        text.append(c);
      } else if (takesSpace(text)) {
        text.append(' ');
      }
    }
  }

  static boolean takesSpace(CharSequence text) {
    return !text.isEmpty() && !isSpace(text.charAt(text.length() - 1));
  }

  static void lineBreak(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }
}
