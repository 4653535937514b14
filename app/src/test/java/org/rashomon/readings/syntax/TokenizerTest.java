package org.rashomon.readings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.Rows;
import org.rashomon.text.Span;

class TokenizerTest {
  private static final long SEED = 41L;
  private static final String PIECES = "aB1.,'’\"-—$£%&@#:/()_ \u00a0\u200b\u0301🚢\uD83D日";

  @TestFactory
  Stream<DynamicTest> cutsAsTheModelWasTaught() {
    return Rows.tests(
        getClass(),
        "tokens.txt",
        cells -> assertEquals(cells.get(1), String.join(" ", tokens(cells.get(0)))));
  }

  @Test
  void staysWithinItsRange() {
    String text = "One. Two's here. Three.";
    List<Span> spans = Tokenizer.tokenize(text, new Span(5, 16));
    assertEquals(List.of("Two", "'s", "here", "."), spans.stream().map(s -> s.of(text)).toList());
  }

  @Test
  void coversEveryCharacterThatIsNotBlankOnce() {
    Random random = new Random(SEED);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      int size = random.nextInt(30);
      for (int i = 0; i < size; i++) {
        text.appendCodePoint(
            PIECES.codePointAt(
                PIECES.offsetByCodePoints(
                    0, random.nextInt(PIECES.codePointCount(0, PIECES.length())))));
      }
      String which = "seed " + SEED + ", round " + round + ": " + text;
      String joined = String.join("", tokens(text.toString()));
      assertEquals(text.toString().replaceAll("[ \u00a0\u200b]", ""), joined, which);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".", "'", "\"", "-", "1", "1a", "a'", "@", "n't", "a.b.", "\u0301"})
  void staysLinear(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    List<Span> tokens =
        assertTimeout(
            Duration.ofSeconds(5), () -> Tokenizer.tokenize(text, new Span(0, text.length())));
    assertTrue(!tokens.isEmpty());
  }

  private static List<String> tokens(String text) {
    return Tokenizer.tokenize(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .collect(Collectors.toList());
  }
}
