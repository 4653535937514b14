package org.rashomon.collations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {
  @ParameterizedTest
  @CsvSource({
    "2021-05-03T05:00, 2021-05-03T05:00, true",
    "2021-05-03T05:00, 2021-05-03T05:12, true",
    "2021-05-03T05:00, 2021-05-03T06:30, false",
    "2021-05-03T05:13, 2021-05-03T05:16, true",
    "2021-05-03T05:13, 2021-05-03T05:41, false",
    "2021-05-03T05:13~, 2021-05-03T05:22, true",
    "2021-05-03T05:00, 2021-05-04T05:00, true",
    "2021-05-03, 2021-05-03T05:00, true",
    "2021-05-03T05:00/2021-05-03T06:00, 2021-05-03T09:00, true",
    "2021-05-03Tmorning, 2021-05-03T09:00, true",
    "T, 2021-05-03T09:00, true",
    "'', '', true"
  })
  void comparesTimesOfDay(String a, String b, boolean compatible) {
    assertEquals(compatible, Clock.compatible(a, b));
    assertEquals(compatible, Clock.compatible(b, a), "turned");
  }
}
