package org.rashomon.readings.quotes;

import java.util.Locale;
import java.util.Set;

/**
 * A quotation mark as it stands in its paragraph.
 *
 * @param length its characters (two for `` and '')
 * @param family marks of one family close each other
 * @param opens whether its surroundings let it open
 * @param closes whether its surroundings let it close
 */
record Mark(int length, Family family, boolean opens, boolean closes) {

  /** Which marks belong together. */
  enum Family {
    DOUBLE,
    SINGLE,
    ANGLE,
    LOW
  }

  static final Mark NONE = new Mark(1, Family.DOUBLE, false, false);

  /** Words that lose their first letters, so that the mark before them is an apostrophe. */
  private static final Set<String> ELIDED =
      Set.of(
          "em", "til", "till", "tis", "twas", "twere", "cause", "cos", "coz", "bout", "n", "round",
          "neath", "cuz", "un", "er", "im", "ere", "gainst", "tween", "s", "t");

  boolean isNone() {
    return !opens && !closes;
  }

  /** Whether a mark of {@code other} family closes what a mark of this family opened. */
  static boolean closes(Family opened, Family other) {
    return opened == other || (opened == Family.LOW && other == Family.DOUBLE);
  }

  /** The mark at {@code i} of a paragraph that runs from {@code from} to {@code to}. */
  static Mark at(String text, int i, int from, int to) {
    return switch (text.charAt(i)) {
      case '“', '‟' -> curly(text, i, from, to, true);
      case '”' -> curly(text, i, from, to, false);
      case '"', '＂' -> straight(text, i, 1, from, to);
      case '«', '‹' -> new Mark(1, Family.ANGLE, true, false);
      case '»', '›' -> new Mark(1, Family.ANGLE, false, true);
      case '„' -> new Mark(1, Family.LOW, true, false);
      case '‘', '’', '\'', '`', '´', '‚' -> single(text, i, from, to);
      default -> NONE;
    };
  }

  private static Mark curly(String text, int i, int from, int to, boolean opening) {
    boolean before = isGap(text, i - 1, from, to);
    boolean after = isGap(text, i + 1, from, to);
    // Set the wrong way round by a careless hand: the gap tells.
    boolean opens = opening ? !(after && !before) : before && !after;
    return new Mark(1, Family.DOUBLE, opens, opening ? !before : !opens);
  }

  private static Mark straight(String text, int i, int length, int from, int to) {
    boolean before = isGap(text, i - 1, from, to);
    boolean after = isGap(text, i + length, from, to);
    boolean soft = isSoft(text, i - 1, from, to);
    boolean inside = isWord(text, i - 1, from, to) && isWord(text, i + length, from, to);
    boolean opens = ((before || soft) && !after) || inside || (before && after);
    boolean closes = (!before && i > from) || (before && after);
    return new Mark(length, Family.DOUBLE, opens, closes);
  }

  private static Mark single(String text, int i, int from, int to) {
    char c = text.charAt(i);
    if (i + 1 < to && text.charAt(i + 1) == c && c != '’' && c != '‘') {
      return straight(text, i, 2, from, to);
    }
    boolean before = isGap(text, i - 1, from, to) || isSoft(text, i - 1, from, to);
    boolean after = isGap(text, i + 1, from, to);
    boolean word = isWord(text, i + 1, from, to);
    boolean opens = before && !after && !isElision(text, i + 1, to);
    boolean closes =
        i > from
            && !isGap(text, i - 1, from, to)
            && !word
            && c != '‘'
            && c != '`'
            && !isAnd(text, i, from);
    return new Mark(1, Family.SINGLE, opens, closes);
  }

  /** "rock 'n' roll". */
  private static boolean isAnd(String text, int i, int from) {
    return i - 2 >= from
        && text.charAt(i - 1) == 'n'
        && "'’‘".indexOf(text.charAt(i - 2)) >= 0
        && i - 3 >= from
        && text.charAt(i - 3) == ' ';
  }

  private static boolean isElision(String text, int from, int to) {
    int end = from;
    while (end < to && end - from < 8 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(from, end).toLowerCase(Locale.ROOT);
    boolean decade = end - from > 2 && Character.isDigit(word.charAt(0)) && word.endsWith("s");
    boolean year = end - from == 2 && Character.isDigit(word.charAt(0));
    return ELIDED.contains(word) || decade || year;
  }

  private static boolean isGap(String text, int i, int from, int to) {
    if (i < from || i >= to) {
      return true;
    }
    char c = text.charAt(i);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** After these a mark may open or close. */
  private static boolean isSoft(String text, int i, int from, int to) {
    return i >= from && i < to && "([{<—–-/:“‘\"'„«…".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isWord(String text, int i, int from, int to) {
    return i >= from && i < to && Character.isLetterOrDigit(text.charAt(i));
  }
}
