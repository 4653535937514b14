package org.rashomon.readings.foreign;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rashomon.readings.syntax.Resources;

/** The words of one language that stand beside numbers and dates. */
final class Lexicon {
  private static final Pattern WORDS = Pattern.compile(" ");
  private static final int ENDING = 3;
  private static final Map<String, Lexicon> ALL = load();
  private static final Lexicon NONE = new Lexicon();

  private final Map<Sort, Map<String, String>> words = new EnumMap<>(Sort.class);
  private final Map<Sort, Integer> longest = new EnumMap<>(Sort.class);

  private Lexicon() {}

  /** What a word is for. */
  enum Sort {
    SCALE,
    UNIT,
    NUMBER,
    DAY,
    TO,
    INYEAR,
    INMONTH,
    ONDAY,
    NEXT,
    CLOCK,
    YEAR
  }

  /**
   * A word found.
   *
   * @param value what it says
   * @param end where it ends
   */
  record Hit(String value, int end) {}

  /** The words of a language; none where the language has none here. */
  static Lexicon in(Locale locale) {
    return ALL.getOrDefault(locale.getLanguage(), NONE);
  }

  private static Map<String, Lexicon> load() {
    Map<String, Lexicon> all = new HashMap<>();
    for (String line : Resources.lines(Lexicon.class, "lexicon.tsv")) {
      String[] cells = line.split("\t");
      Lexicon lexicon = all.computeIfAbsent(cells[0], language -> new Lexicon());
      Sort sort = Sort.valueOf(cells[1].toUpperCase(Locale.ROOT));
      for (String word : WORDS.split(cells[3], 0)) {
        lexicon.add(sort, cells[2], word.replace('&', ' '));
      }
    }
    return all;
  }

  private void add(Sort sort, String value, String word) {
    words.computeIfAbsent(sort, s -> new HashMap<>()).put(word, value);
    longest.merge(sort, word.length(), Math::max);
  }

  /** The longest word of a sort that begins at a place of a text and ends where a word may end. */
  Optional<Hit> at(Sort sort, String text, int from) {
    Map<String, String> own = words.getOrDefault(sort, Map.of());
    int most = Math.min(text.length(), from + longest.getOrDefault(sort, 0));
    for (int end = most; end > from; end--) {
      String word = text.substring(from, end).toLowerCase(Locale.ROOT);
      String whole = own.get(word);
      if (whole != null && Scripts.endsWord(text, end)) {
        return Optional.of(new Hit(whole, end));
      }
      String stem = own.get(word + "*");
      int last = stem == null ? -1 : endOfEnding(text, end);
      if (stem != null && last >= 0) {
        return Optional.of(new Hit(stem, last));
      }
    }
    return Optional.empty();
  }

  /** Where a word ends whose stem ends here, or -1 if more than an ending follows. */
  private static int endOfEnding(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - from <= ENDING ? end : -1;
  }

  /** The word of a sort that ends before a place, blanks between left out. */
  boolean before(Sort sort, String text, int to) {
    Map<String, String> own = words.getOrDefault(sort, Map.of());
    int end = to;
    while (end > 0 && Scripts.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return start < end && own.containsKey(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’' || c == '-';
  }

  /** Whether a text ends in an abbreviation with a stop, which is no end of a sentence then. */
  boolean endsAbbreviated(String text) {
    int from = text.lastIndexOf(' ') + 1;
    return text.endsWith(".")
        && (isWhole(Sort.SCALE, text, from) || isWhole(Sort.UNIT, text, from));
  }

  private boolean isWhole(Sort sort, String text, int from) {
    return at(sort, text, from).filter(hit -> hit.end() == text.length()).isPresent();
  }
}
