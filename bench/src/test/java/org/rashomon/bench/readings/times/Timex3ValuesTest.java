package org.rashomon.bench.readings.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.TimeExpression.Kind;
import org.rashomon.text.Span;

class Timex3ValuesTest {

  @ParameterizedTest
  @CsvSource({
    "2019-03-05, DAY, RELATIVE, 2019-03-05",
    "2019-03-05~, DAY, VAGUE, PRESENT_REF",
    "../2019-03-05, DAY, VAGUE, PAST_REF",
    "2019-03-05/.., DAY, VAGUE, FUTURE_REF",
    "2019-02-25/2019-03-03, WEEK, RELATIVE, 2019-W09",
    "2019-02-21~, WEEK, RELATIVE, 2019-W08",
    "2019-03-02/2019-03-03, DAY, RELATIVE, 2019-W09-WE",
    "2019-03-04/2019-03-06, DAY, RELATIVE, 2019-03-04",
    "2019-03-05T17:00/2019-03-05T23:59, PART_OF_DAY, WEEKDAY, 2019-03-05TEV",
    "2019-03-05T18:00/2019-03-06T06:00, PART_OF_DAY, WEEKDAY, 2019-03-05TNI",
    "2018-22, SEASON, RELATIVE, 2018-SU",
    "2018-35, SEASON, RELATIVE, 2018-Q3",
    "2018-40, SEASON, RELATIVE, 2018-H1",
    "199X, DECADE, EXPLICIT, 199",
    "18XX, CENTURY, EXPLICIT, 18",
    "XXXX-05, MONTH, PARTIAL, XXXX-05",
    "P2W~, WEEK, EXPLICIT, P2W",
    "P20Y, DECADE, EXPLICIT, P2DE",
    "PXY, CENTURY, EXPLICIT, PXCE",
    "P20Y, YEAR, EXPLICIT, P20Y"
  })
  void writesEdtfAsTimeMlDoes(String edtf, Granularity granularity, Basis basis, String value) {
    assertEquals(value, Timex3Values.of(time(0, 1, edtf, granularity, basis)));
  }

  @Test
  void tagsARangeAtBothEnds() {
    String text = "from 1985 to 1987 he ruled";
    TimeExpression range = time(5, 17, "1985/1987", Granularity.YEAR, Basis.EXPLICIT);
    List<Timex> ends = List.of(new Timex(5, 9, "1985"), new Timex(13, 17, "1987"));
    assertEquals(ends, Timex3Spans.of(text, range));
  }

  @Test
  void beginsWithTheArticle() {
    String text = "in the 1990s";
    TimeExpression decade = time(7, 12, "199X", Granularity.DECADE, Basis.EXPLICIT);
    assertEquals(List.of(new Timex(3, 12, "199")), Timex3Spans.of(text, decade));
  }

  private static TimeExpression time(
      int start, int end, String edtf, Granularity granularity, Basis basis) {
    Span span = new Span(start, end);
    return new TimeExpression(span, 0, 0, Kind.DATE, edtf, granularity, basis);
  }
}
