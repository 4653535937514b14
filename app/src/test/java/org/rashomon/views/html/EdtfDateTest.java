package org.rashomon.views.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-05-05            | Tue 5 May 2020                       | 2020-05-05 | 2020-05-05
          2020-05               | May 2020                             | 2020-05-01 | 2020-05-31
          2020                  | 2020                                 | 2020-01-01 | 2020-12-31
          2020-05-01T12:00      | Fri 1 May 2020, 12:00                | 2020-05-01 | 2020-05-01
          2020-05-01T12:00:09Z  | Fri 1 May 2020, 12:00                | 2020-05-01 | 2020-05-01
          2020-05~              | about May 2020                       | 2020-05-01 | 2020-05-31
          2020-04-11/2020-05-01 | Sat 11 April 2020 – Fri 1 May 2020   | 2020-04-11 | 2020-05-01
          2020-04-11/..         | since Sat 11 April 2020              | 2020-04-11 |
          /2020-05              | until May 2020                       |            | 2020-05-31
          last week             | last week                            |            |
          2020-13-41            | 2020-13-41                           |            |
          ''                    | ''                                   |            |
          2020-05-05junk        | Tue 5 May 2020                       | 2020-05-05 | 2020-05-05
          """)
  void speaksInTheReadersWords(String edtf, String words, LocalDate first, LocalDate last) {
    EdtfDate date = EdtfDate.of(edtf);
    assertEquals(words, date.words());
    assertEquals(first, date.first().orElse(null));
    assertEquals(last, date.last().orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-05-12 | 2020-05-12 | 12 May 2020
          2020-05-04 | 2020-05-12 | 4–12 May 2020
          2020-04-30 | 2020-05-01 | 30 April – 1 May 2020
          2019-12-31 | 2020-01-01 | 31 December 2019 – 1 January 2020
          """)
  void saysASpanOfDaysShortly(LocalDate first, LocalDate last, String words) {
    assertEquals(words, EdtfDate.days(first, last));
  }
}
