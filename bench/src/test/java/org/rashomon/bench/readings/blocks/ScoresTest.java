package org.rashomon.bench.readings.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.readings.Block;
import org.rashomon.readings.Block.Kind;
import org.rashomon.text.Span;

class ScoresTest {
  private static final String TEXT = "Head\n\nOne. Two.\n\nMore";
  private static final LabelledReport GOLD =
      new LabelledReport(
          article(),
          false,
          List.of(new Span(0, 15)),
          List.of(new Block(new Span(0, 4), Kind.HEADLINE), new Block(new Span(6, 15), Kind.PROSE)),
          List.of(new Span(0, 4), new Span(6, 10), new Span(11, 15)));

  @Test
  void forgivesWhiteSpaceButNoOtherKindAndNoOtherEnd() {
    assertEquals(new PrecisionRecall(1, 1, 2), blocks(new Block(new Span(5, 16), Kind.PROSE)));
    assertEquals(new PrecisionRecall(0, 1, 2), blocks(new Block(new Span(6, 15), Kind.LIST)));
    assertEquals(new PrecisionRecall(0, 1, 2), blocks(new Block(new Span(6, 14), Kind.PROSE)));
  }

  @Test
  void looksOnlyAtWhatWasLabelled() {
    assertEquals(new PrecisionRecall(0, 0, 2), blocks(new Block(new Span(17, 21), Kind.PROSE)));
  }

  @Test
  void countsASentenceWhenBothItsEndsAreRight() {
    List<Span> found = List.of(new Span(0, 4), new Span(6, 15));
    assertEquals(new PrecisionRecall(1, 2, 3), Scores.sentences(GOLD, found));
  }

  @Test
  void readsARowOfLabels() {
    assertEquals(
        new LabelRow("event/a", "0123456789ab", 3, 9, "PROSE"),
        LabelRow.of("event/a\t0123456789ab\t3\t9\tPROSE"));
    assertEquals("", LabelRow.of("a\tb\t0\t1").label());
  }

  @Test
  void labelsCountMoreThanThreeHundredBlocksInFortyReports() {
    long blocks = 0;
    long reports = 0;
    for (Half half : Half.values()) {
      List<LabelRow> rows = LabelRow.read("blocks-" + half.file() + ".tsv");
      blocks += rows.size();
      reports += rows.stream().map(LabelRow::report).distinct().count();
    }
    assertEquals(true, blocks >= 300 && reports >= 40, blocks + " in " + reports);
  }

  private static PrecisionRecall blocks(Block found) {
    return Scores.blocks(GOLD, List.of(found), any -> true);
  }

  private static Article article() {
    return new Article(
        "a",
        "a",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        "",
        Optional.empty(),
        Optional.empty(),
        TEXT,
        6);
  }
}
