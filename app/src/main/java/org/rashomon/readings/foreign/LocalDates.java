package org.rashomon.readings.foreign;

import java.util.List;
import java.util.Locale;
import org.rashomon.articles.Published;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression;
import org.rashomon.text.Span;

/**
 * Days, months, years and ranges of days: "5 мая 2020", "5. Mai", "du 3 au 5 mai", "2020年5月5日",
 * "05.05.2020", "en mayo", "2019 году", "вчера", "am Montag".
 */
final class LocalDates {
  private final Published published;
  private final NumberedDays days;
  private final MonthsAndYears months;
  private final NamedDays named;
  private final DayRanges ranges;

  LocalDates(Locale locale, Published published) {
    Lexicon lexicon = Lexicon.in(locale);
    this.published = published;
    this.days = new NumberedDays(locale);
    this.months = new MonthsAndYears(locale, lexicon);
    this.named = new NamedDays(locale, lexicon);
    this.ranges = new DayRanges(lexicon);
  }

  /** The dates of a sentence, in order, none inside another. */
  List<TimeExpression> read(String text, Sentence sentence) {
    String words = sentence.span().of(text);
    Dates dates = new Dates(published);
    days.read(words, dates);
    ranges.read(words, dates);
    months.read(words, dates);
    named.read(words, dates);
    return dates.sorted().stream().map(each -> time(sentence, each)).toList();
  }

  private static TimeExpression time(Sentence sentence, Dates.Found found) {
    int from = sentence.span().start();
    Span span = new Span(from + found.start(), from + found.end());
    return new TimeExpression(
        span,
        sentence.index(),
        Words.last(sentence, span),
        TimeExpression.Kind.DATE,
        found.edtf(),
        found.granularity(),
        found.basis());
  }
}
