package org.rashomon.readings.foreign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rashomon.articles.Published;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.text.Span;

/**
 * Dates said in numbers or with the name of a month: "5 мая 2020", "5. Mai", "5 de mayo de 2020",
 * "2020年5月5日", "05.05.2020". A date without a year is of the year of the publication.
 */
final class LocalDates {
  private static final Pattern EAST =
      Pattern.compile("(?:(\\d{4}) ?[年년] ?)?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일号]");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d.,/-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?![\\d/-])");
  private static final Pattern ISO =
      Pattern.compile("(?<![\\d.,/-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d/-])");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|º|er|-го|-е)?(?: de| d['’])? ?([\\p{L}]{3,14})\\.?"
              + "(?:,?(?: de(?:l)?)? (\\d{4})(?!\\d))?");

  private final Locale locale;
  private final Map<String, Month> months;
  private final Optional<Integer> year;

  LocalDates(Locale locale, Published published) {
    this.locale = locale;
    this.months = MonthNames.in(locale);
    this.year =
        published
            .edtf()
            .filter(edtf -> edtf.matches("\\d{4}.*"))
            .map(edtf -> Integer.parseInt(edtf.substring(0, 4)));
  }

  /** The dates of a sentence, in order, none inside another. */
  List<TimeExpression> read(String text, Sentence sentence) {
    List<TimeExpression> found = new ArrayList<>();
    String words = sentence.span().of(text);
    for (Matcher m = EAST.matcher(words); m.find(); ) {
      add(sentence, m, year(m.group(1)), number(m, 2), number(m, 3), m.group(1) != null, found);
    }
    for (Matcher m = ISO.matcher(words); m.find(); ) {
      add(sentence, m, year(m.group(1)), number(m, 2), number(m, 3), true, found);
    }
    for (Matcher m = NUMERIC.matcher(words); m.find(); ) {
      add(sentence, m, year(m.group(4)), number(m, 3), number(m, 1), true, found);
    }
    for (Matcher m = NAMED.matcher(words); m.find(); ) {
      Month month = months.get(m.group(2).toLowerCase(locale));
      if (month != null) {
        boolean said = m.group(3) != null;
        add(sentence, m, year(m.group(3)), month.getValue(), number(m, 1), said, found);
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private Optional<Integer> year(@Nullable String said) {
    return said == null ? year : Optional.of(Integer.parseInt(said));
  }

  private static void add(
      Sentence sentence,
      Matcher m,
      Optional<Integer> year,
      int month,
      int day,
      boolean said,
      List<TimeExpression> found) {
    Span span = new Span(sentence.span().start() + m.start(), sentence.span().start() + m.end());
    boolean free = found.stream().noneMatch(each -> each.span().overlaps(span));
    year.flatMap(y -> date(y, month, day))
        .filter(date -> free)
        .ifPresent(
            date ->
                found.add(
                    new TimeExpression(
                        span,
                        sentence.index(),
                        Words.last(sentence, span),
                        TimeExpression.Kind.DATE,
                        date,
                        Granularity.DAY,
                        said ? Basis.EXPLICIT : Basis.PARTIAL)));
  }

  private static Optional<String> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
