package org.rashomon.bench.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.embedding.Embedder;
import org.rashomon.stories.grouping.Sketcher;

class BCubedTest {
  private static final double NEAR = 1e-9;

  @Test
  void countsAsTheFormulaDoes() {
    List<Labelled> stream =
        List.of(of(1, "a", "x"), of(2, "a", "x"), of(3, "a", "x"), of(4, "b", "x"));
    BCubed score = BCubed.of(stream, Map.of(1L, 1L, 2L, 1L, 3L, 3L, 4L, 1L));
    assertEquals((2 / 3.0 + 2 / 3.0 + 1 + 1 / 3.0) / 4, score.precision(), NEAR);
    assertEquals((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, score.recall(), NEAR);
    BCubed last = BCubed.of(stream.subList(3, 4), stream, Map.of(1L, 1L, 2L, 1L, 3L, 3L, 4L, 1L));
    assertEquals(1 / 3.0, last.precision(), NEAR);
    assertEquals(1, last.recall(), NEAR);
  }

  @Test
  void averageLinkageFindsWhatSharesItsWords() {
    List<Labelled> set =
        List.of(
            of(1, "fire", "fire on the quay of Orrin"),
            of(2, "fire", "a fire at Orrin quay"),
            of(3, "vote", "parliament voted on a budget"),
            of(4, "vote", "budget voted by parliament"));
    AverageLinkage.Best best = new AverageLinkage(set).best();
    assertEquals(1, best.score().f1(), NEAR);
  }

  @Test
  void lateReportsAreAllThere() {
    List<Labelled> set = List.of(of(1, "a", "x"), of(2, "a", "x"), of(3, "b", "x"));
    List<Long> late = Streams.late(set, 30, 4).stream().map(Labelled::report).sorted().toList();
    assertEquals(List.of(1L, 2L, 3L), late);
  }

  private static Labelled of(long report, String event, String text) {
    Article article =
        new Article(
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
            text,
            0);
    return new Labelled(
        article, new Sketcher(new Flat()).sketch(report, article, Instant.EPOCH), event);
  }

  /** Meaning plays no part here. */
  private record Flat() implements Embedder {
    @Override
    public float[] embed(String text) {
      return new float[] {1};
    }

    @Override
    public String model() {
      return "flat";
    }

    @Override
    public void close() {}
  }
}
