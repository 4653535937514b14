package org.rashomon.views.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.collations.Evidence;

class HtmlPartsTest {
  @Test
  void escapesTextAndAttributes() {
    String html = new Html().leaf("p", "<&>\"'\u0000\ud83d\u202e", "title", "\"<'&>").end();
    assertEquals(
        "<p title=\"&quot;&lt;&#39;&amp;&gt;\">&lt;&amp;&gt;&quot;&#39;\ufffd\ufffd\ufffd</p>",
        html);
  }

  @Test
  void refusesToCloseWhatIsNotOpen() {
    assertThrows(IllegalStateException.class, () -> new Html().open("p").close("div"));
    assertThrows(IllegalStateException.class, () -> new Html().open("p").end());
  }

  @Test
  void countsCodePointsBeyondTheFirstPlane() {
    String text = "🚢".repeat(300) + "ab\n\ncd🚢 \n \n e";
    Characters characters = new Characters(text);
    assertEquals(text.codePointCount(0, text.length()), characters.length());
    assertEquals("ab", characters.between(300, 302));
    assertEquals("🚢", characters.between(299, 300));
    assertArrayEquals(new int[] {304, 312}, characters.paragraphs());
    assertThrows(IllegalArgumentException.class, () -> characters.index(400));
  }

  @Test
  void differentIdsStayDifferentAnchors() {
    assertEquals("report-a_b-1", Anchors.report("a_b-1"));
    assertNotEquals(Anchors.report("a b"), Anchors.report("a.20.b"));
    assertNotEquals(Anchors.report("ä"), Anchors.report("a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a b c d          | a c d           | 1
          a b c            | a b c           |
          “A b,” c         | a b c           |
          a x b y          | a b             | 1 3
          a — b            | a b             |
          """)
  void findsTheWordsThatDiffer(String words, String other, String missing) {
    BitSet found = WordDiff.missing(WordDiff.words(words), WordDiff.words(other));
    BitSet expected = new BitSet();
    for (String index : Optional.ofNullable(missing).orElse("").split(" ", -1)) {
      if (!index.isEmpty()) {
        expected.set(Integer.parseInt(index));
      }
    }
    assertEquals(expected, found);
  }

  @Test
  void cutsLongSentencesAroundTheEvidence() {
    String text = "word ".repeat(60) + "VALUE" + " word".repeat(60);
    Evidence e =
        new Evidence("x", 300, 305, "VALUE", Optional.of(new Evidence.Range(0, text.length())));
    Passage p = Passage.of(e, new Characters(text));
    assertEquals("VALUE", p.words());
    assertEquals(true, p.before().startsWith("… word") && p.before().length() < 130, p.before());
    assertEquals(true, p.after().endsWith("word …") && p.after().length() < 130, p.after());
  }

  @Test
  void speaksOfFiguresAsPeopleDo() {
    assertEquals("1 report", Words.count(1, "report"));
    assertEquals("A, B and C", Words.list(List.of("A", "B", "C")));
    assertEquals("Two of them.", Words.sentence("two of them"));
    assertEquals("likely", Words.confidence(0.6));
    assertEquals("one two …", Words.cut("one two three", 9));
  }
}
