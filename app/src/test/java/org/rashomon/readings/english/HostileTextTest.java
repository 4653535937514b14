package org.rashomon.readings.english;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.rashomon.readings.ReadingAssertions.assertReading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.Models;
import org.rashomon.SharedReports;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.Block;
import org.rashomon.readings.MadeUpSyntax;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.attributions.AttributionFinder;
import org.rashomon.readings.blocks.BlockReader;
import org.rashomon.readings.blocks.SentenceReader;
import org.rashomon.readings.claims.ClaimReader;
import org.rashomon.readings.figures.FigureReader;
import org.rashomon.readings.names.NameReader;
import org.rashomon.readings.names.RoleReader;
import org.rashomon.readings.quotes.QuoteReader;
import org.rashomon.readings.times.TimeReader;

/**
 * Texts that are large and mean. The rules read them on trees drawn by lot, 10 MB of those without
 * a space and 200 kB of most others; the whole reading, model and all, a part of each. With {@code
 * -Drashomon.texts=all} the others are 1 MB and the whole reading takes all of each. What bounds
 * the memory is the heap of the test run.
 */
class HostileTextTest {
  private static final AttributionFinder ATTRIBUTIONS = new AttributionFinder();
  private static final int MEGA = 1_000_000;
  private static final int MUCH = SharedReports.all() ? MEGA : MEGA / 5;
  private static final int PART = 5_000;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  static Stream<Arguments> hostile() {
    return Stream.of(
        of("10 MB without a space", "x", 10 * MEGA),
        of("10 MB of digits", "7", 10 * MEGA),
        of("quotation marks", "\"", 100_000),
        of("opening marks", "“", 100_000),
        of("pairs of marks", "“a” ", 100_000),
        of("brackets", "(", MUCH),
        of("brackets and words", "((a [b ", MUCH),
        of("right to left", "\u202e\u05d0\u05d1\u05d2 123 \u202c", MUCH),
        of("combining marks", "e\u0301\u0301\u0308", MUCH),
        of("no width", "\u200b\ufeff\u200d", MUCH),
        of("halves of pairs", "\uD83D \uDEA2 a\uD83D.", MUCH),
        of("one sentence", "the son of the minister, ", MUCH),
        of("line ends", "\n", MUCH),
        of("lines of a word", "a\n", MUCH),
        of("said said said", "said ", MUCH),
        of("speech", "“a,” he said. ", MUCH),
        of("numbers", "7,7 1.7 ", MUCH),
        of("dates", "May 3, ", MUCH),
        of("names", "Ada Lind, ", MUCH),
        of("clitics", "'s n't ", MUCH),
        of("initials", "U.S. J. ", MUCH));
  }

  private static Arguments of(String name, String unit, int size) {
    return Arguments.of(name, unit, size);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void rulesReadIt(String name, String unit, int size) {
    Article article = article(unit.repeat(size / unit.length()));
    assertTimeout(LONGEST, () -> assertReading(article, byRule(article)), name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void theWholeReadingTakesIt(String name, String unit, int size) {
    boolean all = SharedReports.all();
    int characters = all ? size : Math.min(size, PART);
    Article article = article(unit.repeat(characters / unit.length()));
    Duration longest = all ? Duration.ofMinutes(20) : LONGEST;
    assertTimeout(longest, () -> assertReading(article, Models.reader().read(article)), name);
  }

  private static Reading byRule(Article article) {
    String text = article.text();
    List<Block> blocks = new BlockReader().read(article);
    List<Sentence> sentences = MadeUpSyntax.of(text, new SentenceReader().read(text, blocks));
    List<Mention> names = NameReader.read(sentences);
    List<TimeExpression> times = TimeReader.read(text, article.published(), sentences);
    List<Quotation> quotes = new QuoteReader().read(text, blocks, sentences, names);
    return new Reading(
        article,
        Optional.empty(),
        blocks,
        sentences,
        names,
        times,
        FigureReader.read(sentences, times),
        quotes,
        ATTRIBUTIONS.read(text, sentences, names, quotes),
        new RoleReader().read(text, sentences, names),
        ClaimReader.read(sentences));
  }

  private static Article article(String text) {
    return Models.article("a", text, Published.of("2021-05-04", Published.From.METADATA));
  }
}
