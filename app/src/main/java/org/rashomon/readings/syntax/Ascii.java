package org.rashomon.readings.syntax;

/** Puts typographic quotes, dashes and spaces into ASCII, one character for one. */
final class Ascii {
  private Ascii() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  static char fold(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u00b4', '\u2032', '\u02bc' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u00a0', '\u2007', '\u202f', '\u2009', '\u200a' -> ' ';
      default -> c;
    };
  }
}
