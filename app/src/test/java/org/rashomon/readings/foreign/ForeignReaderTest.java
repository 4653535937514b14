package org.rashomon.readings.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.Rows;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.Block;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Reading;
import org.rashomon.readings.ReadingAssertions;
import org.rashomon.readings.TimeExpression;
import org.rashomon.text.Span;

class ForeignReaderTest {

  @TestFactory
  Stream<DynamicTest> findsDatesAndFigures() {
    return Rows.tests(
        ForeignReaderTest.class,
        "finds.txt",
        row -> assertEquals(row.get(2), found(article(row.get(0), row.get(1)))));
  }

  @Test
  void keepsEveryParagraphAsForeign() {
    Reading reading = reads(article("de", "Die Brücke\n\nSie ist zu. Keiner weiß, warum.\n"));
    assertEquals(2, reading.blocks().size());
    assertTrue(reading.blocks().stream().allMatch(block -> block.kind() == Block.Kind.FOREIGN));
    assertEquals(3, reading.sentences().size());
    assertTrue(reading.claims().isEmpty() && reading.quotations().isEmpty());
  }

  @Test
  void readsOnlyTheForeignPassagesOfAnEnglishReport() {
    String text = "The note was short.\nМост закрыт до 5 мая 2020 года.\nIt came on May 1.\n";
    Article article = article("en", text);
    int start = text.indexOf("Мост");
    Span passage = new Span(start, text.indexOf('\n', start));
    List<Block> blocks =
        List.of(
            new Block(new Span(0, start - 1), Block.Kind.PROSE),
            new Block(passage, Block.Kind.FOREIGN));
    Reading reading = ForeignReader.passages(article, blocks);
    assertEquals(List.of(passage), reading.blocks().stream().map(Block::span).toList());
    assertEquals("2020-05-05", reading.times().getFirst().edtf());
    assertEquals(1, reading.times().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\u200b\n ",
        "\ud800\udc00\ud83d",
        "…!?。",
        "שלום 12 \u202e 3",
        "e\u0301\u0301 4%"
      })
  void bearsOddText(String text) {
    reads(article("und", text));
  }

  @Test
  void needsLittleTimeForMuchText() {
    String digits = "1 ".repeat(100_000);
    assertFalse(
        assertTimeout(Duration.ofSeconds(60), () -> ForeignReader.read(article("ru", digits)))
            .figures()
            .isEmpty());
  }

  private static Reading reads(Article article) {
    Reading reading = ForeignReader.read(article);
    ReadingAssertions.assertReading(article, reading);
    assertEquals(reading, ForeignReader.read(article));
    return reading;
  }

  private static String found(Article article) {
    Reading reading = reads(article);
    TreeMap<Span, String> found = new TreeMap<>();
    for (TimeExpression time : reading.times()) {
      found.put(time.span(), time.edtf());
    }
    for (Figure figure : reading.figures()) {
      String value = BigDecimal.valueOf(figure.amount().low()).stripTrailingZeros().toPlainString();
      found.put(figure.span(), (value + " " + figure.amount().unit()).strip());
    }
    return String.join(
        "; ",
        found.entrySet().stream()
            .map(each -> each.getKey().of(article.text()) + " = " + each.getValue())
            .toList());
  }

  private static Article article(String language, String text) {
    return new Article(
        "a",
        "a",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.of("2021-06-15", Published.From.METADATA),
        language,
        "",
        Optional.empty(),
        Optional.of("not read"),
        text,
        0);
  }
}
