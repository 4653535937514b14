package org.rashomon.readings.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.articles.Published;
import org.rashomon.readings.Block;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.SyntaxReader;
import org.rashomon.text.Span;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeReaderTest {
  private static final long SEED = 9_051_945L;
  private static final String[] WORDS = {
    "May",
    "5",
    "-",
    "9",
    ",",
    "2020",
    "Tuesday",
    "late",
    "evening",
    "at",
    "noon",
    "12:10",
    "p.m.",
    "three",
    "weeks",
    "ago",
    "every",
    "year",
    "on",
    "last",
    "month",
    "today",
    "'s",
    "New",
    "Year",
    "Eve",
    "a",
    "half",
    "an",
    "hour",
    "to",
    "the",
    "19th",
    "century",
    "1990s",
    "31",
    "February",
    "0615",
    "GMT",
    "several",
    "days",
    "and",
    "of",
    "early",
    "summer",
    "next",
    "Friday",
    "0",
    "'"
  };
  private SyntaxReader syntax;

  @BeforeAll
  void open() {
    syntax = new SyntaxReader();
  }

  @AfterAll
  void close() {
    syntax.close();
  }

  static Stream<String> cases() {
    return Rows.of("times.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTimes(String row) {
    List<String> cells = Rows.cells(row);
    String text = cells.get(1);
    Sentence sentence = syntax.read(text, 0, Block.Kind.PROSE, new Span(0, text.length()));
    String found =
        TimeReader.read(text, published(cells.get(0)), List.of(sentence)).stream()
            .map(each -> each.span().of(text) + " = " + each.edtf())
            .collect(Collectors.joining("; "));
    assertEquals(cells.size() > 2 ? cells.get(2) : "", found);
  }

  @Test
  void keepsOrderAndBoundsOnAnyWords() {
    Random random = new Random(SEED);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      List<Token> tokens = new ArrayList<>();
      int size = 1 + random.nextInt(14);
      for (int i = 0; i < size; i++) {
        String word = WORDS[random.nextInt(WORDS.length)];
        int start = text.length();
        text.append(word).append(random.nextInt(4) == 0 ? "" : " ");
        Span span = new Span(start, start + word.length());
        tokens.add(new Token(span, word, word, "NN", "O", i - 1, i == 0 ? "root" : "dep"));
      }
      Span whole = new Span(0, text.length());
      check(text.toString(), new Sentence(0, Block.Kind.PROSE, whole, tokens), round);
    }
  }

  private static void check(String text, Sentence sentence, int round) {
    for (String date : List.of("-", "2020-02-29")) {
      int at = 0;
      for (TimeExpression each : TimeReader.read(text, published(date), List.of(sentence))) {
        String where = "seed " + SEED + ", round " + round + ": " + text + " " + each;
        assertTrue(each.span().start() >= at, where);
        assertTrue(each.span().end() <= text.length(), where);
        assertEquals(sentence.token(each.token()).span().end(), each.span().end(), where);
        boolean open = each.edtf().startsWith("../") || each.edtf().endsWith("/..");
        boolean known = open || each.edtf().indexOf('X') >= 0 || each.edtf().startsWith("P");
        assertTrue(known || EdtfRange.of(each.edtf()).isPresent(), where);
        at = each.span().end();
      }
    }
  }

  private static Published published(String date) {
    return date.equals("-") ? Published.UNKNOWN : Published.of(date, Published.From.METADATA);
  }
}
