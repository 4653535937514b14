package org.rashomon.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-05-05                      | 2020-05-05
          2020-05                         | 2020-05
          2020                            | 2020
          2017-12-27T06:57:28             | 2017-12-27T06:57:28
          2017-12-27 06:57                | 2017-12-27T06:57
          2020-05-05T10:00:00Z            | 2020-05-05T10:00:00Z
          2020-05-05T10:00:00.123456Z     | 2020-05-05T10:00:00Z
          2020-05-05T10:00:00+0200        | 2020-05-05T10:00:00+02:00
          2020-05-05T10:00-05:00          | 2020-05-05T10:00-05:00
          2020-05-05 10:00:00 UTC         | 2020-05-05T10:00:00Z
          Tue, 5 May 2020 10:00:00 GMT    | 2020-05-05T10:00:00Z
          2020-02-30                      |
          2020-13                         |
          2020-05-05T25:00                |
          yesterday                       |
          0000000000000000000000000000000000000000000000000000000000000000000000 |
          """)
  void turnsMetadataIntoEdtf(String written, String edtf) {
    assertEquals(edtf, PublicationDates.edtf(written).orElse(null));
  }
}
