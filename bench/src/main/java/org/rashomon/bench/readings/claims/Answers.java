package org.rashomon.bench.readings.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.MainEvent;
import org.rashomon.readings.MainEvent.Question;
import org.rashomon.readings.Reader;
import org.rashomon.readings.mainevent.MainEventReader;
import org.rashomon.text.Span;

/** The program's own answers for a report of the gold. */
final class Answers {
  private Answers() {}

  static Map<Question, String> of(Reader reader, AnnotatedReport report) {
    Article article = article(report);
    MainEvent event = MainEventReader.read(reader.read(article));
    Map<Question, String> words = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      Optional<Span> answer = event.answer(question);
      answer.ifPresent(span -> words.put(question, span.of(article.text())));
    }
    return words;
  }

  static Article article(AnnotatedReport report) {
    String date = report.published();
    return new Article(
        report.id(),
        "",
        Optional.of(report.title()).filter(title -> !title.isBlank()),
        List.of(),
        Optional.empty(),
        date.isEmpty() ? Published.UNKNOWN : Published.of(date, Published.From.METADATA),
        "en",
        "",
        Optional.empty(),
        Optional.empty(),
        report.title() + "\n\n" + report.text(),
        report.title().length() + 2);
  }
}
