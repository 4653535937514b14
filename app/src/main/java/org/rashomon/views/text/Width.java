package org.rashomon.views.text;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal characters take. */
final class Width {
  private Width() {}

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  private static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> c < 0xff61 || c > 0xffdc;
      default -> (c >= 0x3000 && c <= 0x303e) || (c >= 0xff01 && c <= 0xff60) || isPicture(c);
    };
  }

  private static boolean isPicture(int c) {
    return c >= 0x1f300 && c <= 0x1faff;
  }
}
