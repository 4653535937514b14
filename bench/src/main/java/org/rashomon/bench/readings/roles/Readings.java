package org.rashomon.bench.readings.roles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.bench.readings.Bench;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Role;

/** The labelled reports as the program reads them. */
final class Readings {
  private Readings() {}

  /** By report; none when a report is not at hand. */
  static Optional<Map<String, Reading>> of(Bench bench, Labels labels) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (String report : labels.byReport().keySet()) {
      Optional<Article> article = bench.reports().find(report);
      if (article.isEmpty()) {
        return Optional.empty();
      }
      labels.check(report, article.get().text());
      readings.put(report, bench.reader().read(article.get()));
    }
    return Optional.of(readings);
  }

  /** Those in sentences that state something: credits and notices were not labelled. */
  static List<Role> roles(Reading reading) {
    return reading.roles().stream()
        .filter(role -> reading.sentences().get(role.sentence()).kind().states())
        .toList();
  }
}
