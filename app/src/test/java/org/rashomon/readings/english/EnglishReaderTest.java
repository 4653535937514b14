package org.rashomon.readings.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.rashomon.readings.ReadingAssertions.assertReads;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.Models;
import org.rashomon.SharedReports;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;

class EnglishReaderTest {
  private static final long SEED = 20_201_031L;
  private static final String[] PIECES = {
    "The ferry",
    " sank",
    " on Monday",
    ", officials said.",
    " ",
    "\n\n",
    "\n",
    "“",
    "”",
    "\"",
    "'s",
    " 12",
    " dozens of",
    " people",
    " Ada Lind",
    ", 41,",
    " was not",
    " injured",
    " by",
    " $4m",
    " at 5pm",
    ".",
    "...",
    " -",
    "—",
    "(",
    ")",
    " who",
    " and",
    " May 3",
    " 1,400",
    "\u0301",
    "\u200f",
    "🚢",
    "\uD83D",
    "паром",
    " minister",
    " of",
    " Norway",
    "\u200b",
    ":",
    " km"
  };

  @ParameterizedTest
  @ValueSource(strings = {"harbour-fire", "bridge-opening"})
  void keepsItsPromisesOnTheExamples(String example) throws IOException {
    List<Article> articles = SharedReports.example(example);
    assertTrue(articles.size() >= 5);
    for (Article article : articles) {
      Reading reading = assertReads(Models.reader(), article);
      assertEquals(article.notRead().isPresent(), reading.sentences().isEmpty(), article.id());
    }
  }

  @Test
  void keepsItsPromisesOnGoldReports() throws IOException {
    List<Article> articles = SharedReports.ofEveryGoldEvent();
    assertFalse(articles.isEmpty());
    articles.forEach(article -> assertReads(Models.reader(), article));
  }

  @Test
  void keepsItsPromisesOnStories() throws IOException {
    List<Article> articles = SharedReports.stories(SharedReports.all() ? 1 : 12);
    assertFalse(articles.isEmpty());
    articles.forEach(article -> assertReads(Models.reader(), article));
  }

  @Test
  void keepsItsPromisesOnGarbage() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int size = 1 + random.nextInt(40);
      for (int i = 0; i < size; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      try {
        assertReads(Models.reader(), article(text.toString()));
      } catch (RuntimeException | AssertionError e) {
        fail("seed " + SEED + ", round " + round + ": " + text, e);
      }
    }
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("a long word", "x".repeat(100_000)),
        Arguments.of("quotation marks", "\"".repeat(20_000)),
        Arguments.of("curly marks", "“".repeat(10_000) + "word" + "”".repeat(10_000)),
        Arguments.of("brackets", "(".repeat(10_000) + "word" + ")".repeat(10_000)),
        Arguments.of("digits", "7".repeat(50_000)),
        Arguments.of("numbers", "7 ".repeat(5_000)),
        Arguments.of("scales", "one " + "million ".repeat(2_000)),
        Arguments.of("hyphens", "well-".repeat(2_000) + "known"),
        Arguments.of("clauses", "He said that ".repeat(700) + "it rained."),
        Arguments.of("names", "Ada Lind ".repeat(1_500)),
        Arguments.of("dates", "May 3, ".repeat(1_500)),
        Arguments.of("full stops", ". ".repeat(10_000)),
        Arguments.of("marks on a letter", "e" + "\u0301".repeat(50_000)),
        Arguments.of("no width", "\u200b\ufeff\u200d".repeat(10_000)),
        Arguments.of("right to left", "\u202e\u05d0\u05d1\u05d2 123 \u202c".repeat(500)),
        Arguments.of("halves of pairs", "\uD83D \uDEA2 a\uD83D.".repeat(1_000)),
        Arguments.of("controls", "a\u0000b\u0007 c\u001b[31m ".repeat(1_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void readsWhatIsMeantToBreakIt(String name, String text) {
    assertTimeout(
        Duration.ofSeconds(60), () -> assertReads(Models.reader(), article(text)), () -> name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", ".", "\"", "a", "1", "\u0301", "\uD83D", "\u200b", "---"})
  void readsNextToNothing(String text) {
    Reading reading = assertReads(Models.reader(), article(text));
    assertTrue(reading.claims().isEmpty());
  }

  @Test
  void readsOneReportFromHeadlineToClaims() {
    Reading reading =
        assertReads(
            Models.reader(),
            article(
                """
                Ferry with 40 people aboard runs aground

                A ferry with 40 people aboard ran aground near Hallervik on 3 May 2021, the coast
                guard said. "Nobody was hurt," said Ada Lind, the mayor of Hallervik.
                """));
    assertEquals("Ferry with 40 people aboard runs aground", words(reading));
    assertTrue(reading.mentions().stream().anyMatch(m -> m.kind() == Mention.Kind.PERSON));
    assertEquals("2021-05-03", reading.times().getFirst().edtf());
    assertEquals(2, reading.figures().size());
    assertEquals("Ada Lind", reading.quotations().getFirst().speaker().orElseThrow().name());
    assertEquals("mayor", reading.roles().getFirst().office());
    assertTrue(reading.claims().stream().anyMatch(c -> c.lemma().equals("run")));
    assertFalse(reading.attributions().isEmpty());
  }

  private static String words(Reading reading) {
    return reading.headline().orElseThrow().of(reading.text());
  }

  private static Article article(String text) {
    return Models.article("a", text, Published.of("2021-05-04", Published.From.METADATA));
  }
}
