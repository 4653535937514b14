package org.rashomon.articles.pages.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published 2020-05-17 at noon             | 2020-05-17
          Tuesday, March 5, 2024 9:30 am           | 2024-03-05
          Updated 5th of March 2024                | 2024-03-05
          Sept. 9, 2019                            | 2019-09-09
          7. März 2023                             | 2023-03-07
          Am 24.12.2018 um 18 Uhr                  | 2018-12-24
          24.12.18                                 | 2018-12-24
          le 1er août 2021                         | 2021-08-01
          3 de febrero de 2022                     | 2022-02-03
          12 апреля 2021 года                      | 2021-04-12
          2020年5月5日                              | 2020-05-05
          2021년 11월 3일                           | 2021-11-03
          ٧ 07 أكتوبر 2020                          | 2020-10-07
          Tue Nov 19 10:02:11 GMT 2019             | 2019-11-19
          2020. 06. 04. 11:04                      | 2020-06-04
          2020. június 4.                          | 2020-06-04
          '26 | 01 | 2022'                         | 2022-01-26
          31/12/2019                               | 2019-12-31
          12/31/2019                               | 2019-12-31
          """)
  void readsDaysAsPeopleWriteThem(String text, String day) {
    assertEquals(day, DateText.first(text, true).map(Object::toString).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"true,2020-05-06", "false,2020-06-05"})
  void readsFiguresInTheOrderOfTheCountry(boolean monthFirst, String day) {
    assertEquals(day, DateText.first("5/6/2020", monthFirst).map(Object::toString).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"call 2020-13-45", "30 February 2021", "version 1.2.2020.4", "the 1800s", "room 12"})
  void findsNoDayWhereThereIsNone(String text) {
    assertEquals(Optional.empty(), DateText.first(text, true));
  }

  @Test
  void readsNoMoreThanTheBeginningOfALongText() {
    assertEquals(Optional.empty(), DateText.first("x".repeat(3_000) + " 2020-05-17", true));
  }
}
