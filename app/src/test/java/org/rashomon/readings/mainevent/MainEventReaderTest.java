package org.rashomon.readings.mainevent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.Models;
import org.rashomon.Rows;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.MainEvent;
import org.rashomon.readings.MainEvent.Question;
import org.rashomon.readings.Reading;

class MainEventReaderTest {
  private static final Published DAY = Published.of("2021-05-12", Published.From.METADATA);

  @TestFactory
  Stream<DynamicTest> answersTheSixQuestions() {
    return Rows.tests(
        getClass(),
        "main-events.txt",
        cells -> {
          Question question = Question.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
          assertEquals(Optional.of(cells.get(3)), answer(cells.get(0), cells.get(1), question));
        });
  }

  @Test
  void aReportThatIsNotReadHasNoEvent() {
    Reading unread = Reading.unread(Models.article("a", "Ein Schiff sank.", DAY));
    assertEquals(Map.of(), MainEventReader.read(unread).answers());
  }

  @Test
  void theSameReadingGivesTheSameEvent() {
    Reading reading = Models.reader().read(article("Ferry sinks", "A ferry sank on Monday."));
    MainEvent event = MainEventReader.read(reading);
    assertEquals(event, MainEventReader.read(reading));
    assertTrue(event.answer(Question.WHAT).isPresent());
  }

  private static Optional<String> answer(String headline, String text, Question question) {
    Reading reading = Models.reader().read(article(headline, text));
    return MainEventReader.read(reading).answer(question).map(span -> span.of(reading.text()));
  }

  private static Article article(String headline, String text) {
    return new Article(
        "a",
        "a",
        Optional.of(headline),
        java.util.List.of(),
        Optional.empty(),
        DAY,
        "en",
        "0".repeat(64),
        Optional.empty(),
        Optional.empty(),
        headline + "\n\n" + text,
        headline.length() + 2);
  }
}
