package org.rashomon.articles;

/** Control characters, of which a text has next to none. */
final class Controls {
  private static final int ONE_IN = 50;

  private Controls() {}

  static boolean areMany(String characters) {
    long controls = characters.chars().filter(Controls::isControl).count();
    return controls * ONE_IN > characters.length();
  }

  private static boolean isControl(int c) {
    boolean isLayout = c == '\t' || c == '\n' || c == '\r' || c == '\f';
    return Character.isISOControl(c) && !isLayout;
  }
}
