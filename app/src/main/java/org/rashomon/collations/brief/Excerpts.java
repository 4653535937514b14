package org.rashomon.collations.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Evidence.Range;
import org.rashomon.collations.Report;

/** The characters of the reports by code points, as evidence counts them. */
final class Excerpts {
  private final Map<String, String> texts = new HashMap<>();

  Excerpts(List<Report> reports) {
    reports.forEach(report -> texts.put(report.id(), report.text()));
  }

  /** The sentence of a passage as evidence of its own. */
  Evidence whole(Evidence passage) {
    return passage
        .sentence()
        .map(
            range ->
                new Evidence(
                    passage.article(),
                    range.start(),
                    range.end(),
                    slice(passage.article(), range),
                    Optional.empty()))
        .orElse(passage);
  }

  /** The passage and the sentence that it stands in. */
  String cited(Evidence passage) {
    return passage
        .sentence()
        .map(range -> slice(passage.article(), cover(range, passage)))
        .orElse(passage.quote());
  }

  private static Range cover(Range range, Evidence passage) {
    return new Range(
        Math.min(range.start(), passage.start()), Math.max(range.end(), passage.end()));
  }

  private String slice(String article, Range range) {
    String text = texts.getOrDefault(article, "");
    int from = text.offsetByCodePoints(0, range.start());
    return text.substring(from, text.offsetByCodePoints(from, range.end() - range.start()));
  }
}
