package org.rashomon.readings.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.readings.Block;
import org.rashomon.text.Span;

class SentenceReaderTest {
  private static final String MARK = "‖";

  static Stream<String> cases() {
    try (InputStream in =
        Objects.requireNonNull(SentenceReaderTest.class.getResourceAsStream("sentences.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsSentencesWhereTheyEnd(String marked) {
    List<String> expected = Pattern.compile(MARK).splitAsStream(marked).map(String::strip).toList();
    assertEquals(expected, sentences(marked.replace(MARK, ""), Block.Kind.PROSE));
  }

  @Test
  void cutsVeryLongSentencesAtASemicolon() {
    String clause = "the tide rose over the sill and ran along the floor of the hall ";
    String text = clause.repeat(6).strip() + "; " + clause.repeat(6).strip() + ".";
    assertEquals(
        List.of(clause.repeat(6).strip() + ";", clause.repeat(6).strip() + "."),
        sentences(text, Block.Kind.PROSE));
  }

  @Test
  void boundsSentencesWithoutAnySpace() {
    List<String> parts = sentences("x".repeat(50_000), Block.Kind.PROSE);
    assertTrue(parts.stream().allMatch(each -> each.length() <= 4_000));
    assertEquals("x".repeat(50_000), String.join("", parts));
  }

  @Test
  void leavesCreditsAndFurnitureAlone() {
    for (Block.Kind kind :
        List.of(Block.Kind.CREDIT, Block.Kind.DATELINE, Block.Kind.FURNITURE, Block.Kind.FOREIGN)) {
      assertEquals(List.of(), sentences("By Ann Lee. Follow her.", kind));
    }
  }

  @Test
  void neverReachesAcrossBlocks() {
    String text = "A heading without an end\n\nThe first sentence. The second";
    List<Block> blocks =
        List.of(
            new Block(new Span(0, 24), Block.Kind.SUBHEAD),
            new Block(new Span(26, text.length()), Block.Kind.PROSE));
    assertEquals(
        List.of("A heading without an end", "The first sentence.", "The second"),
        new SentenceReader()
            .read(text, blocks).stream().map(each -> each.span().of(text)).toList());
  }

  private static List<String> sentences(String text, Block.Kind kind) {
    return new SentenceReader()
        .read(text, List.of(new Block(new Span(0, text.length()), kind))).stream()
            .map(each -> each.span().of(text))
            .toList();
  }
}
