package org.rashomon.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Associated Press                | Associated Press
          By Jane Roe, AP                     | Associated Press
          Jane Roe (AFP)                      | AFP
          Jane Roe and Associated Press       | Associated Press
          Associated Press of Pakistan        | APP
          Australian Associated Press         | AAP
          Reuters Staff                       | Reuters
          www.reuters.com                     | Reuters
          Jane Roe/Reuters                    | Reuters
          Deutsche Presse-Agentur             | dpa
          Xinhua News Agency                  | Xinhua
          Interfax-Ukraine                    | Interfax-Ukraine
          Jane Apple                          |
          Sana Petra                          |
          Mapa Reutersson                     |
          Daily Telegraph                     |
          """)
  void findsTheAgencyInACredit(String credit, String agency) {
    assertEquals(agency, Agencies.in(credit).orElse(null));
  }
}
