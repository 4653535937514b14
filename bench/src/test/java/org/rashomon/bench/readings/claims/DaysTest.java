package org.rashomon.bench.readings.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final String TUESDAY = "2016-11-08";

  @Test
  void aWeekdayIsTheLatestNotAfterPublication() {
    assertEquals(Optional.of(LocalDate.of(2016, 11, 8)), Days.of("on Tuesday", TUESDAY));
    assertEquals(Optional.of(LocalDate.of(2016, 11, 2)), Days.of("late Wednesday", TUESDAY));
  }

  @Test
  void aDateIsReadInEitherOrder() {
    assertEquals(Optional.of(LocalDate.of(2016, 11, 6)), Days.of("Nov. 6", TUESDAY));
    assertEquals(Optional.of(LocalDate.of(2015, 7, 28)), Days.of("28 July, 2015", TUESDAY));
  }

  @Test
  void anHourNamesNoDay() {
    assertEquals(Optional.empty(), Days.of("at around 6am", TUESDAY));
    assertEquals(Optional.empty(), Days.of("November", TUESDAY));
    assertEquals(Optional.empty(), Days.of("Feb 31", TUESDAY));
  }
}
