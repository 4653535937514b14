package org.rashomon.views.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rashomon.views.Golden;
import org.rashomon.views.Samples;

class CsvViewTest {
  @Test
  void looksAsItDid() {
    Golden.assertSame("ferry.csv", CsvView.render(Samples.ferry()));
  }

  @Test
  void endsEveryRecordAsTheStandardSays() {
    String csv = CsvView.render(Samples.ferry());
    assertTrue(csv.endsWith("\r\n"));
    assertEquals(csv.chars().filter(c -> c == '\n').count(), csv.split("\r\n", -1).length - 1);
  }

  @Test
  void quotesWhatWouldEndAField() {
    assertEquals("plain words", Cell.of("plain words"));
    assertEquals("\"a, b\"", Cell.of("a, b"));
    assertEquals("\"he said \"\"no\"\"\"", Cell.of("he said \"no\""));
    assertEquals("", Cell.of(""));
  }

  @Test
  void beginsNoFormula() {
    for (String start : new String[] {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"}) {
      String cell = Cell.of(start + "cmd");
      assertTrue(cell.startsWith("\"'") || cell.startsWith("'"), cell);
    }
    assertEquals("\" '=1\"", Cell.of(" =1"));
    assertEquals("\"\u200b'=1\"", Cell.of("\u200b=1"));
    assertEquals("\"a; '=1+1\"", Cell.of("a; =1+1"));
    assertEquals("a = b", Cell.of("a = b"));
    assertEquals("well-known", Cell.of("well-known"));
  }
}
