package org.rashomon.readings.english;

import static org.rashomon.readings.ReadingAssertions.assertReading;
import static org.rashomon.readings.ReadingAssertions.assertReads;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import org.rashomon.Models;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.Block;
import org.rashomon.readings.Claim;
import org.rashomon.readings.FuzzedText;
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
import org.rashomon.readings.statuses.StatusReader;
import org.rashomon.readings.times.TimeReader;

/**
 * Each reader on whatever bytes come. In the ordinary build the inputs beside the class are read;
 * {@code bin/fuzz} looks for new ones. All but the whole reading and the syntax work on trees drawn
 * by lot, which no model would make.
 */
class ReaderFuzzTest {
  private static final AttributionFinder ATTRIBUTIONS = new AttributionFinder();
  private static final String LONGEST = "2m";

  @FuzzTest(maxDuration = LONGEST)
  void blocks(byte[] bytes) {
    new Draft(bytes).check(List.of(), List.of(), List.of());
  }

  @FuzzTest(maxDuration = LONGEST)
  void names(byte[] bytes) {
    Draft draft = new Draft(bytes);
    draft.check(draft.names(), List.of(), List.of());
  }

  @FuzzTest(maxDuration = LONGEST)
  void times(byte[] bytes) {
    Draft draft = new Draft(bytes);
    draft.check(List.of(), draft.times(), List.of());
  }

  @FuzzTest(maxDuration = LONGEST)
  void quotes(byte[] bytes) {
    Draft draft = new Draft(bytes);
    draft.check(draft.names(), List.of(), draft.quotes());
  }

  @FuzzTest(maxDuration = LONGEST)
  void attributions(byte[] bytes) {
    Draft draft = new Draft(bytes);
    draft.checkAttributions();
  }

  @FuzzTest(maxDuration = LONGEST)
  void figures(byte[] bytes) {
    new Draft(bytes).checkFigures();
  }

  @FuzzTest(maxDuration = LONGEST)
  void roles(byte[] bytes) {
    new Draft(bytes).checkRoles();
  }

  @FuzzTest(maxDuration = LONGEST)
  void claims(byte[] bytes) {
    new Draft(bytes).checkClaims();
  }

  @FuzzTest(maxDuration = LONGEST)
  void wholeReading(byte[] bytes) {
    assertReads(Models.reader(), article(FuzzedText.of(bytes)));
  }

  private static Article article(String text) {
    return Models.article("a", text, Published.of("2021-05-04", Published.From.METADATA));
  }

  /** A reading in the making. */
  private static final class Draft {
    private final Article article;
    private final String text;
    private final List<Block> blocks;
    private final List<Sentence> sentences;

    Draft(byte[] bytes) {
      this.text = FuzzedText.of(bytes);
      this.article = article(text);
      this.blocks = new BlockReader().read(article);
      this.sentences = MadeUpSyntax.of(text, new SentenceReader().read(text, blocks));
    }

    List<Mention> names() {
      return NameReader.read(sentences);
    }

    List<TimeExpression> times() {
      return TimeReader.read(text, article.published(), sentences);
    }

    List<Quotation> quotes() {
      return new QuoteReader().read(text, blocks, sentences, names());
    }

    void check(List<Mention> names, List<TimeExpression> times, List<Quotation> quotes) {
      assertReading(article, with(names, times, quotes));
    }

    private Reading with(List<Mention> names, List<TimeExpression> times, List<Quotation> quotes) {
      return new Reading(
          article,
          Optional.empty(),
          blocks,
          sentences,
          names,
          times,
          List.of(),
          quotes,
          List.of(),
          List.of(),
          List.of());
    }

    void checkFigures() {
      assertReading(
          article,
          new Reading(
              article,
              Optional.empty(),
              blocks,
              sentences,
              List.of(),
              times(),
              FigureReader.read(sentences, times()),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }

    void checkAttributions() {
      assertReading(
          article,
          new Reading(
              article,
              Optional.empty(),
              blocks,
              sentences,
              names(),
              List.of(),
              List.of(),
              quotes(),
              ATTRIBUTIONS.read(text, sentences, names(), quotes()),
              List.of(),
              List.of()));
    }

    void checkRoles() {
      assertReading(
          article,
          new Reading(
              article,
              Optional.empty(),
              blocks,
              sentences,
              names(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              new RoleReader().read(text, sentences, names()),
              List.of()));
    }

    void checkClaims() {
      List<Claim> claims = ClaimReader.read(sentences);
      claims.forEach(each -> StatusReader.read(sentences.get(each.sentence()), each));
      assertReading(
          article,
          new Reading(
              article,
              Optional.empty(),
              blocks,
              sentences,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              claims));
    }
  }
}
