package org.rashomon.readings.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfRangeTest {
  static Stream<String> cases() {
    return Rows.of("compatible.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhetherTwoValuesCanMeanTheSame(String row) {
    List<String> cells = Rows.cells(row);
    boolean expected = Boolean.parseBoolean(cells.get(2));
    assertEquals(expected, EdtfRange.compatible(cells.get(0), cells.get(1)), row);
    assertEquals(expected, EdtfRange.compatible(cells.get(1), cells.get(0)), "turned: " + row);
  }

  @Test
  void boundsADayByItsFirstAndLastMinute() {
    EdtfRange day = EdtfRange.of("2020-05-05").orElseThrow();
    assertEquals(LocalDateTime.of(2020, 5, 5, 0, 0), day.earliest());
    assertEquals(LocalDateTime.of(2020, 5, 5, 23, 59), day.latest());
  }

  @Test
  void holdsADayInItsMonth() {
    EdtfRange month = EdtfRange.of("2020-02").orElseThrow();
    assertTrue(month.contains(EdtfRange.of("2020-02-29").orElseThrow()));
  }

  @Test
  void hasNoBoundsForWhatIsNoDate() {
    for (String each : List.of("", "~", "/", "P3W", "XXXX-05-09", "2020-13", "2020-02-30", "x")) {
      assertTrue(EdtfRange.of(each).isEmpty(), each);
    }
  }
}
