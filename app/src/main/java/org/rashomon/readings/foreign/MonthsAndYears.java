package org.rashomon.readings.foreign;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.foreign.Lexicon.Sort;

/** Months with a year or after a preposition, and years that are said to be such. */
final class MonthsAndYears {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!" + Scripts.LETTER + ")(\\p{L}{3,14})\\.?(?:,?(?: del?)? (\\d{4})(?![\\d.,]\\d))?");
  private static final Pattern EAST =
      Pattern.compile("(?:(\\d{4}) ?[年년] ?)?(?<!\\d)(\\d{1,2}) ?[月월](?! ?\\d)份?");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d.,/-]|"
              + Scripts.LETTER
              + ")((?:1[5-9]|20)\\d{2})(?![\\d%€$]|[.,:/-]\\d| \\d{3}(?!\\d))(?!"
              + Scripts.LETTER
              + ")");

  private final Locale locale;
  private final Lexicon lexicon;
  private final Map<String, Month> months;
  private final Map<String, Month> stems;

  MonthsAndYears(Locale locale, Lexicon lexicon) {
    this.locale = locale;
    this.lexicon = lexicon;
    this.months = MonthNames.in(locale);
    this.stems = MonthNames.stems(locale);
  }

  void read(String words, Dates dates) {
    for (Matcher m = EAST.matcher(words); m.find(); ) {
      month(m.start(), m.end(), year(m.group(1)), Integer.parseInt(m.group(2)), dates);
    }
    for (Matcher m = NAMED.matcher(words); m.find(); ) {
      Optional<Month> month = month(m.group(1));
      Optional<Integer> year = year(m.group(2));
      boolean said = year.isPresent() || lexicon.before(Sort.INMONTH, words, m.start());
      if (month.isPresent() && said) {
        int end = year.isPresent() ? pastYear(words, m.end()) : m.end(1);
        month(m.start(), end, year, month.get().getValue(), dates);
      }
    }
    for (Matcher m = YEAR.matcher(words); m.find(); ) {
      if (isYear(words, m.start(), m.end())) {
        int end = pastYear(words, m.end());
        dates.add(new Dates.Found(m.start(), end, m.group(1), Granularity.YEAR, Basis.EXPLICIT));
      }
    }
  }

  private static Optional<Integer> year(@Nullable String said) {
    return Optional.ofNullable(said).map(Integer::valueOf);
  }

  /** A month by its name; languages with cases have endings of their own after "in". */
  private Optional<Month> month(String word) {
    boolean noun = locale.getLanguage().equals("de");
    if (!noun && Character.isUpperCase(word.charAt(0))) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(locale);
    Month whole = months.get(lower);
    if (whole != null) {
      return Optional.of(whole);
    }
    return stems.entrySet().stream()
        .filter(stem -> lower.startsWith(stem.getKey()))
        .filter(stem -> lower.length() <= stem.getKey().length() + 2)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static void month(int start, int end, Optional<Integer> year, int month, Dates dates) {
    if (month < 1 || month > 12) {
      return;
    }
    String two = ("0" + month).substring(month < 10 ? 0 : 1);
    Optional<String> value =
        year.map(said -> said + "-" + two).or(() -> dates.lastMonth(month).map(Object::toString));
    Basis basis = year.isPresent() ? Basis.EXPLICIT : Basis.PARTIAL;
    value.ifPresent(edtf -> dates.add(new Dates.Found(start, end, edtf, Granularity.MONTH, basis)));
  }

  private boolean isYear(String words, int start, int end) {
    int next = Scripts.skipBlanks(words, end);
    if (lexicon.at(Sort.YEAR, words, next).isPresent()) {
      return true;
    }
    boolean measured =
        lexicon.at(Sort.UNIT, words, next).isPresent()
            || lexicon.at(Sort.SCALE, words, next).isPresent();
    boolean bare =
        locale.getLanguage().equals("de")
            && (next == words.length() || !Character.isUpperCase(words.charAt(next)));
    return !measured && (bare || lexicon.before(Sort.INYEAR, words, start));
  }

  private int pastYear(String words, int end) {
    return lexicon
        .at(Sort.YEAR, words, Scripts.skipBlanks(words, end))
        .map(Lexicon.Hit::end)
        .orElse(end);
  }
}
