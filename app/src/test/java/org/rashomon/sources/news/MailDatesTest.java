package org.rashomon.sources.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thu, 01 Jan 2004 19:48:21 GMT   | 2004-01-01T19:48:21Z
          Thu, 1 Jan 04 19:48:21 +0130    | 2004-01-01T19:48:21+01:30
          01 January 1998 19:48 PST       | 1998-01-01T19:48:00-08:00
          Thu, 01 Jan 04                  | 2004-01-01
          Thu Jan 01 19:48:21 EST 2004    | 2004-01-01T19:48:21-05:00
          Jan 5 08:00:01 2004             | 2004-01-05T08:00:01
          5 Jan 2004 08:00 XYZ            | 2004-01-05T08:00:00
          31 Feb 2004                     | ''
          5 Jan 2004 25:00                | 2004-01-05
          2004-01-01 19:48                | 2004-01-01T19:48
          2004-01-01T19:48:21Z            | 2004-01-01T19:48:21Z
          tomorrow                        | ''
          """)
  void readsDatesAsMailsAndFeedsWriteThem(String written, String iso) {
    assertEquals(iso, MailDates.iso(written).orElse(""));
  }
}
