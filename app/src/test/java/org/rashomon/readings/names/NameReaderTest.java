package org.rashomon.readings.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.Models;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;

class NameReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Anna Berg spoke in Oslo.             | PERSON Anna Berg; PLACE Oslo
          Mr. Berg left Norway on Monday.                | PERSON Berg; PLACE Norway
          Anna Berg's lawyer met Omar Diallo.            | PERSON Anna Berg; PERSON Omar Diallo
          The ferry belongs to the Ministry of Defence.  | ORGANIZATION Ministry of Defence
          Reporters met Lee Min-jun in Seoul.            | PERSON Lee Min-jun; PLACE Seoul
          Norwegian sailors reached Germany.             | NATIONALITY Norwegian; PLACE Germany
          The sailors swam ashore at night.              | -
          """)
  void marksNamesWithoutTitlesArticlesAndEndings(String sentence, String names) {
    Reading reading = Models.read(sentence);
    String found =
        reading.mentions().stream()
            .map(mention -> mention.kind() + " " + mention.span().of(reading.text()))
            .collect(Collectors.joining("; "));
    assertEquals(names.equals("-") ? "" : names, found);
  }

  @Test
  void namesTheWordsThatMakeIt() {
    Reading reading = Models.read("On Monday Anna Berg sailed.");
    Mention mention = reading.mentions().getFirst();
    assertEquals(2, mention.first());
    assertEquals(3, mention.last());
  }
}
