package org.rashomon.articles;

/** Characters that show nothing. */
public final class Blank {
  private Blank() {}

  public static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  public static boolean isBlank(String text) {
    return text.chars().allMatch(Blank::isBlank);
  }
}
