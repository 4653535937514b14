package org.rashomon.bench.readings.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.bench.readings.polnear.Document;
import org.rashomon.bench.readings.polnear.Labelled;
import org.rashomon.bench.readings.quotes.QuoteScore.Found;
import org.rashomon.text.Span;

class QuoteScoreTest {
  private static final String TEXT =
      "“We left,” Ann said. Bob called it “a mess” of sorts. The “Long Road” is closed.";

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static DirectQuotes gold() {
    List<Labelled> labelled =
        List.of(
            new Labelled(List.of(at("Ann")), List.of(at("said")), List.of(at("“We left,”"))),
            new Labelled(
                List.of(at("Bob")), List.of(at("called")), List.of(at("it “a mess” of sorts"))));
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
            TEXT,
            0);
    return DirectQuotes.of(new Document(article, labelled));
  }

  private static QuoteScore score(Found... found) {
    return QuoteScore.of(gold(), List.of(found));
  }

  @Test
  void countsAQuotationWithItsSpeaker() {
    assertEquals(
        new QuoteScore(new PrecisionRecall(1, 1, 1), new PrecisionRecall(1, 1, 1)),
        score(new Found(at("We left"), Optional.of(at("Ann")))));
  }

  @Test
  void leavesQuotedWordsInIndirectSpeechOut() {
    assertEquals(
        new PrecisionRecall(0, 0, 1), score(new Found(at("a mess"), Optional.empty())).quotes());
  }

  @Test
  void holdsNamesInMarksForWrong() {
    assertEquals(
        new PrecisionRecall(0, 1, 1), score(new Found(at("Long Road"), Optional.empty())).quotes());
  }

  @Test
  void holdsHalfAQuotationForWrong() {
    assertEquals(
        new PrecisionRecall(0, 1, 1), score(new Found(at("We"), Optional.of(at("Ann")))).quotes());
  }

  @Test
  void holdsAnotherSpeakerForWrong() {
    assertEquals(
        new PrecisionRecall(0, 1, 1),
        score(new Found(at("We left"), Optional.of(at("Bob")))).speakers());
  }
}
