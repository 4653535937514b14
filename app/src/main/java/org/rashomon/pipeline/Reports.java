package org.rashomon.pipeline;

import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.collations.Report;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;

/** Reports as the document keeps them. */
final class Reports {
  private Reports() {}

  static Report of(Reading reading) {
    Article article = reading.article();
    Published published = article.published();
    return new Report(
        article.id(),
        article.source(),
        headline(reading),
        article.authors(),
        article.url(),
        published,
        article.language(),
        reading.sentences().stream().mapToInt(Reports::words).sum(),
        article.sha256(),
        article.credit(),
        article.notRead(),
        article.text());
  }

  private static String headline(Reading reading) {
    Optional<String> own = reading.headline().map(span -> span.of(reading.text()).strip());
    return reading.article().headline().or(() -> own).orElse("");
  }

  private static int words(Sentence sentence) {
    return (int)
        sentence.tokens().stream()
            .filter(token -> token.form().chars().anyMatch(Character::isLetterOrDigit))
            .count();
  }
}
