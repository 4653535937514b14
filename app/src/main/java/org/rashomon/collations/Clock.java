package org.rashomon.collations;

import java.util.OptionalInt;

/** Times of day, compared without their dates. */
public final class Clock {
  private static final int EXACT = 4;
  private static final int ABOUT = 10;
  private static final int ROUND = 25;

  private Clock() {}

  /** Whether two can be the same time, one rounded to the quarter of an hour or said loosely. */
  public static boolean compatible(String a, String b) {
    OptionalInt x = minutes(a);
    OptionalInt y = minutes(b);
    if (x.isEmpty() || y.isEmpty()) {
      return true;
    }
    int apart = Math.abs(x.getAsInt() - y.getAsInt());
    boolean round = x.getAsInt() % 30 == 0 || y.getAsInt() % 30 == 0;
    boolean about = a.endsWith("~") || b.endsWith("~");
    return apart <= (round ? ROUND : about ? ABOUT : EXACT);
  }

  private static OptionalInt minutes(String edtf) {
    int at = edtf.indexOf('T');
    boolean whole = at >= 0 && edtf.indexOf('/') < 0 && edtf.length() >= at + 6;
    if (!whole || edtf.charAt(at + 3) != ':') {
      return OptionalInt.empty();
    }
    String digits = edtf.substring(at + 1, at + 3) + edtf.substring(at + 4, at + 6);
    return digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? OptionalInt.of(
            Integer.parseInt(digits.substring(0, 2)) * 60 + Integer.parseInt(digits.substring(2)))
        : OptionalInt.empty();
  }
}
