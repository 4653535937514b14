package org.rashomon.views;

/** Words of a report made harmless for a line of output. */
public final class Plain {
  private Plain() {}

  /**
   * The text on one line: white space becomes single spaces; control characters, which can steer a
   * terminal, and marks that turn the direction of writing are left out.
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !line.isEmpty();
      } else if (!Character.isISOControl(c) && !turnsDirection(c)) {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  private static boolean turnsDirection(char c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069') || c == '\ufeff';
  }
}
