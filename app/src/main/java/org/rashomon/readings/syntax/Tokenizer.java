package org.rashomon.readings.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.text.Span;

/**
 * Cuts a sentence into OntoNotes tokens: clitics, hyphens, currency signs and units apart;
 * abbreviations, decimals and addresses whole. Linear in the length of the sentence.
 */
final class Tokenizer {
  private static final Set<String> ABBREVIATIONS = Resources.words("abbreviations.txt");
  private static final Set<String> UNITS =
      Set.of(
          "am", "pm", "a.m", "p.m", "a.m.", "p.m.", "ft", "lb", "lbs", "kg", "km", "kmh", "kph",
          "mph", "m", "cm", "mm", "mi", "yo", "bn", "tn", "k", "g", "st", "in", "oz", "hp", "kw",
          "mw", "gw");
  private static final Set<String> CLITICS = Set.of("'s", "'m", "'d", "'re", "'ve", "'ll");

  private Tokenizer() {}

  /** The spans of the words of {@code text} within {@code range}, in order. */
  static List<Span> tokenize(String text, Span range) {
    List<Span> tokens = new ArrayList<>();
    int at = range.start();
    while (at < range.end()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < range.end() && !isSpace(text.charAt(end))) {
        end++;
      }
      chunk(text, at, end, end == range.end() || onlyClosing(text, end, range.end()), tokens);
      at = end;
    }
    return tokens;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static boolean onlyClosing(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isSpace(text.charAt(i)) && !isPunctuation(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A run without white space: punctuation peeled off both ends, the rest cut inside. */
  private static void chunk(String text, int start, int end, boolean last, List<Span> tokens) {
    int from = start;
    while (from < end && isOpening(text, from, end)) {
      from = punctuation(text, from, end, tokens);
    }
    int to = end;
    while (to > from && isClosing(text, from, to, last)) {
      to--;
    }
    if (isAddress(text, from, to)) {
      add(from, to, tokens);
    } else {
      inside(text, from, to, tokens);
    }
    int at = to;
    while (at < end) {
      at = punctuation(text, at, end, tokens);
    }
  }

  private static int punctuation(String text, int at, int end, List<Span> tokens) {
    int to = at + 1;
    if (text.charAt(at) == '.' || text.charAt(at) == '-') {
      while (to < end && text.charAt(to) == text.charAt(at)) {
        to++;
      }
    }
    add(at, to, tokens);
    return to;
  }

  private static boolean isPunctuation(char c) {
    char f = Ascii.fold(c);
    return !Character.isLetterOrDigit(f)
        && !Character.isSurrogate(f)
        && Character.getType(f) != Character.NON_SPACING_MARK;
  }

  private static boolean isOpening(String text, int at, int end) {
    char c = Ascii.fold(text.charAt(at));
    if (!isPunctuation(c) || c == '@' || c == '#') {
      return false;
    }
    boolean clitic = c == '\'' && CLITICS.contains(lower(text, at, end));
    boolean decimal = c == '.' && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    return !clitic && !decimal;
  }

  private static boolean isClosing(String text, int from, int to, boolean last) {
    char c = Ascii.fold(text.charAt(to - 1));
    if (!isPunctuation(c)) {
      return false;
    }
    return c != '.' || !keepsPeriod(text, from, to, last);
  }

  private static boolean keepsPeriod(String text, int from, int to, boolean last) {
    String word = lower(text, from, to);
    int inner = word.indexOf('.');
    boolean dotted = inner > 0 && inner < word.length() - 1 && isLettersAndDots(word);
    boolean initial = word.length() == 2 && Character.isUpperCase(text.charAt(from)) && !last;
    return dotted || initial || ABBREVIATIONS.contains(word);
  }

  private static boolean isLettersAndDots(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean dot = word.charAt(i) == '.';
      if (dot != (i % 2 == 1) || (!dot && !Character.isLetter(word.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAddress(String text, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    char first = text.charAt(from);
    String word = lower(text, from, to);
    return word.contains("://")
        || word.startsWith("www.")
        || ((first == '@' || first == '#') && Character.isLetterOrDigit(text.charAt(from + 1)))
        || word.indexOf('@') > 0;
  }

  private static void inside(String text, int from, int to, List<Span> tokens) {
    int start = from;
    for (int i = from; i < to; i++) {
      int cut = cutAt(text, start, i, to);
      if (cut > 0) {
        add(start, i, tokens);
        add(i, i + cut, tokens);
        start = i + cut;
        i = start - 1;
      } else if (cut < 0) {
        add(start, i, tokens);
        start = i;
      }
    }
    add(start, to, tokens);
  }

  /** Length of a token that stands alone at {@code i}, -1 to begin a new one there, 0 to go on. */
  private static int cutAt(String text, int start, int i, int to) {
    char c = Ascii.fold(text.charAt(i));
    if (Character.isLetter(c)) {
      return beginsClitic(text, start, i, to) || beginsUnit(text, start, i, to) ? -1 : 0;
    }
    if (Character.isDigit(c) || c == '_' || c == '&') {
      return 0;
    }
    return switch (c) {
      case '\'' -> cutAtApostrophe(text, start, i, to);
      case '.', ',', ':' -> cutInNumber(text, i, to);
      default -> isPunctuation(c) ? run(text, i, to) : 0;
    };
  }

  private static int cutInNumber(String text, int i, int to) {
    boolean digits =
        i + 1 < to
            && Character.isDigit(text.charAt(i + 1))
            && i > 0
            && Character.isDigit(text.charAt(i - 1));
    boolean dotted = text.charAt(i) == '.' && (i + 1 == to || !isSentenceGlue(text, i, to));
    return digits || dotted ? 0 : run(text, i, to);
  }

  /** "died.The": a full stop between a lower-case and an upper-case letter. */
  private static boolean isSentenceGlue(String text, int i, int to) {
    return i > 1
        && i + 2 < to
        && Character.isLowerCase(text.charAt(i - 1))
        && Character.isLowerCase(text.charAt(i - 2))
        && Character.isUpperCase(text.charAt(i + 1));
  }

  private static int run(String text, int i, int to) {
    int end = i + 1;
    while (end < to && text.charAt(end) == text.charAt(i)) {
      end++;
    }
    return end - i;
  }

  private static int cutAtApostrophe(String text, int start, int i, int to) {
    if (CLITICS.contains(lower(text, i, to))) {
      return -1;
    }
    boolean within = i > start && i + 1 < to && Character.isLetter(text.charAt(i + 1));
    return within ? 0 : 1;
  }

  private static boolean beginsClitic(String text, int start, int i, int to) {
    if (i <= start || to - i > 3) {
      return false;
    }
    String rest = lower(text, i, to);
    String whole = lower(text, start, to);
    return rest.equals("n't") || (rest.equals("not") && whole.equals("cannot"));
  }

  private static boolean beginsUnit(String text, int start, int i, int to) {
    return i > start
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(start))
        && to - i <= 4
        && UNITS.contains(lower(text, i, to));
  }

  private static String lower(String text, int from, int to) {
    int end = Math.min(to, from + 24);
    return Ascii.fold(text.substring(from, end)).toLowerCase(Locale.ROOT);
  }

  private static void add(int from, int to, List<Span> tokens) {
    if (to > from) {
      tokens.add(new Span(from, to));
    }
  }
}
