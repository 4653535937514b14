package org.rashomon.views;

/** Halves of surrogate pairs, which texts may hold and UTF-8 has no bytes for. */
public final class HalfPairs {
  private HalfPairs() {}

  /** A JSON text with each half escaped, so that nothing is lost when it is written as UTF-8. */
  public static String escaped(CharSequence json) {
    StringBuilder text = new StringBuilder(json.length() + 1);
    json.codePoints().forEach(c -> append(text, c));
    return text.toString();
  }

  private static void append(StringBuilder text, int c) {
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      text.append("\\u").append(Integer.toHexString(c));
    } else {
      text.appendCodePoint(c);
    }
  }
}
