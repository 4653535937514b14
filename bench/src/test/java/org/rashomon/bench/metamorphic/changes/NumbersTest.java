package org.rashomon.bench.metamorphic.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Span;

class NumbersTest {

  @Test
  void keepFormAndOrderOfMagnitude() {
    assertEquals("44", NumberChange.other("14", 3));
    assertEquals("3,400.5", NumberChange.other("9,400.5", 3));
    assertEquals("Five", NumberChange.other("Two", 3));
    assertEquals("seventeen", NumberChange.other("fourteen", 3));
    assertEquals("thirty-two", NumberChange.other("eighty-two", 3));
  }

  @Test
  void areNeverWhatTheyWere() {
    for (int number = 2; number < 100; number++) {
      for (int step = 3; step <= 5; step++) {
        String digits = String.valueOf(number);
        assertNotEquals(digits, NumberChange.other(digits, step));
        assertNotEquals(Numerals.words(number), NumberChange.other(Numerals.words(number), step));
      }
    }
  }

  @Test
  void inWordsAreReadBack() {
    for (int number = 0; number < 100; number++) {
      assertEquals(Optional.of(number), Numerals.value(Numerals.words(number)));
    }
  }

  @Test
  void areFoundWhereThereIsOneOnly() {
    assertEquals(Optional.of(new Span(6, 8)), Numerals.only("about 82 people", new Span(0, 15)));
    assertEquals(Optional.of(new Span(0, 5)), Numerals.only("1,400 miles", new Span(0, 11)));
    assertEquals(Optional.empty(), Numerals.only("two of the 14", new Span(0, 13)));
    assertEquals(Optional.empty(), Numerals.only("dozens of them", new Span(0, 14)));
  }

  @Test
  void areRoundedAsReportsConvert() {
    assertEquals("45", UnitChange.rounded(45.06));
    assertEquals("1.49", UnitChange.rounded(1.491));
    assertEquals("8", UnitChange.rounded(8.047));
    assertEquals("16,100", UnitChange.rounded(16_093.44));
  }
}
