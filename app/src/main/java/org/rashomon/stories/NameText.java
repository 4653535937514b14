package org.rashomon.stories;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in the form in which they are shown and in the form in which they are compared. */
final class NameText {
  private static final int LONGEST = 200;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SILENT = Pattern.compile("['.]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]++");

  private NameText() {}

  /** As shown: typographic marks in ASCII, white space single. */
  static String shown(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    boolean blank = false;
    for (int i = 0; i < name.length(); i++) {
      char c = ascii(name.charAt(i));
      blank |= c == ' ';
      if (c != ' ') {
        shown.append(blank && !shown.isEmpty() ? " " : "").append(c);
        blank = false;
      }
    }
    return shown.toString();
  }

  /** As compared: words in lower case without accents, hyphens, apostrophes and full stops. */
  static List<String> words(String name) {
    String bounded = shown(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
    String plain =
        MARKS
            .matcher(Normalizer.normalize(bounded.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    String spelt = SILENT.matcher(latin(plain)).replaceAll("");
    return Arrays.stream(BETWEEN.split(spelt)).filter(word -> !word.isEmpty()).toList();
  }

  private static String latin(String text) {
    return text.replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ı", "i");
  }

  private static char ascii(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u00b4', '\u2032', '\u02bc', '`' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }
}
