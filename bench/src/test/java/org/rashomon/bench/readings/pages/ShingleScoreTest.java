package org.rashomon.bench.readings.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShingleScoreTest {
  @Test
  void countsShinglesOfFourWordsAsTheBenchmarkDoes() {
    ShingleScore.Page page = ShingleScore.Page.of("a b c d e", "b c d e f g");
    assertEquals(new ShingleScore.Page(1, 2, 1), page);
    assertEquals(2.0 / 5, page.f1(), 1e-9);
  }

  @Test
  void takesATextShorterThanAShingleAsOne() {
    assertEquals(new ShingleScore.Page(1, 0, 0), ShingleScore.Page.of("one two", "one, two!"));
  }

  @Test
  void averagesPrecisionOverPagesWithAPredictionOnly() {
    ShingleScore score = new ShingleScore();
    score.add(ShingleScore.Page.of("a b c d", "a b c d"));
    score.add(ShingleScore.Page.of("a b c d", ""));
    assertEquals(1, score.precision(), 1e-9);
    assertEquals(0.5, score.recall(), 1e-9);
    assertEquals(2 * 0.5 / 1.5, score.f1(), 1e-9);
  }

  @Test
  void findsWordsInAnyScript() {
    assertEquals(4, Tokens.of("Паром сел — на_мель 2021").size());
  }
}
