package org.rashomon.views.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.collations.Collation;
import org.rashomon.views.Golden;
import org.rashomon.views.Samples;

class TextViewTest {
  private static final Collation NOTHING =
      new Collation(
          "Nothing", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());

  @Test
  void looksAsItDid() {
    Golden.assertSame("ferry.txt", TextView.render(Samples.ferry(), Ink.PLAIN));
  }

  @Test
  void putsDisputesBeforeAgreementBeforeTheRest() {
    String text = TextView.render(Samples.ferry(), Ink.PLAIN);
    int disputed = text.indexOf("DISPUTED");
    int agreed = text.indexOf("AGREED");
    int alone = text.indexOf("ALONE");
    assertTrue(0 < disputed && disputed < agreed && agreed < alone, text);
  }

  @Test
  void fitsIntoEightyColumns() {
    TextView.render(Samples.ferry(), Ink.PLAIN)
        .lines()
        .forEach(line -> assertTrue(Width.of(line) <= 80, line));
  }

  @Test
  void letsNoReportSteerTheTerminal() {
    String text = TextView.render(Samples.ferry(), Ink.PLAIN);
    assertFalse(text.contains("\u001b"));
    assertFalse(text.contains("\u202e"));
  }

  @Test
  void addsNothingButColour() {
    String coloured = TextView.render(Samples.ferry(), Ink.COLOUR);
    assertTrue(coloured.contains("\u001b[1m"));
    assertEquals(
        TextView.render(Samples.ferry(), Ink.PLAIN), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void hasWordsForNothing() {
    assertTrue(TextView.render(NOTHING, Ink.PLAIN).contains("Nothing is disputed."));
  }

  @Test
  void countsColumnsAsTerminalsDo() {
    assertEquals(8, Width.of("灯台の岬"));
    assertEquals(4, Width.of("cafe\u0301"));
    assertEquals(2, Width.of("😀"));
    assertEquals(0, Width.of("\u200b"));
  }

  @Test
  void cutsWordsThatAreTooWide() {
    assertEquals(List.of("ab", "灯台", "の"), Wrap.lines("ab 灯台の", 4));
    assertEquals(List.of("😀", "😀"), Wrap.lines("😀😀", 3));
  }
}
