package org.rashomon.articles.pages.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Mara Velling                                  | Mara Velling
          By Mara Velling and Tom Orrick                   | Mara Velling;Tom Orrick
          Mara Velling, Tom Orrick & Jo Lund               | Mara Velling;Tom Orrick;Jo Lund
          By Mara Velling, Senior Transport Correspondent  | Mara Velling
          Mara Velling, Staff Writer                       | Mara Velling
          By Mara Velling - 11/19/19 06:56 AM              | Mara Velling
          Mara Velling @maravel                            | Mara Velling
          Von Jule Hanssen publiziert am 25. September     | Jule Hanssen
          By Tom Orrick, Harbour Post                      | Tom Orrick;Harbour Post
          Reuters                                          | Reuters
          https://social.example/mara                      | ''
          View more articles                               | ''
          5 min read                                       | ''
          """)
  void takesNamesOutOfBylines(String byline, String names) {
    assertEquals(names, String.join(";", Names.in(byline)));
  }
}
