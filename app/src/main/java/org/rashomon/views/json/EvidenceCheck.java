package org.rashomon.views.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;
import org.rashomon.collations.TimelineEntry;

/** Whether every evidence of a document is what its report has in that place. */
final class EvidenceCheck {
  private EvidenceCheck() {}

  /**
   * Finds nothing, or says what is wrong.
   *
   * @throws IllegalArgumentException naming the report and the characters
   */
  static void check(Collation collation) {
    Map<String, String> texts = new HashMap<>();
    for (Report report : collation.articles()) {
      texts.put(report.id(), report.text());
    }
    evidence(collation).flatMap(List::stream).forEach(e -> check(e, texts));
  }

  private static Stream<List<Evidence>> evidence(Collation c) {
    return Stream.of(
            c.disagreements().stream().flatMap(d -> d.variants().stream()).map(v -> v.evidence()),
            c.statements().stream().map(Statement::evidence),
            c.quotes().stream().flatMap(q -> q.variants().stream()).map(v -> v.evidence()),
            c.entities().stream().flatMap(e -> e.roles().stream()).map(r -> r.evidence()),
            c.timeline().stream().map(TimelineEntry::evidence),
            c.brief().stream().map(BriefSentence::evidence))
        .flatMap(s -> s);
  }

  private static void check(Evidence e, Map<String, String> texts) {
    String text = texts.get(e.article());
    String place = "not a collation: evidence " + e.start() + ".." + e.end() + " of ";
    if (text == null) {
      throw new IllegalArgumentException(
          place + "\"" + e.article() + "\": there is no such report");
    }
    if (!stands(e, text)) {
      throw new IllegalArgumentException(
          place + "\"" + e.article() + "\": the report has other characters there");
    }
  }

  private static boolean stands(Evidence e, String text) {
    if (e.start() < 0 || text.codePointCount(0, text.length()) < e.end()) {
      return false;
    }
    return text.startsWith(e.quote(), text.offsetByCodePoints(0, e.start()));
  }
}
