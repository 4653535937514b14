package org.rashomon.views.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Statement;

/** Everything that rests on characters of a report, by report. */
final class Highlights {
  private final Edition edition;
  private final Map<String, List<Highlight>> byArticle = new HashMap<>();

  /**
   * Characters that something rests on.
   *
   * @param sentence the range of code points that they are read in
   * @param look the class of its mark
   * @param label what stands beside it: a dispute's letter, a statement's number, or nothing
   * @param target the anchor of what rests on it, or nothing
   * @param value letter and number of a disputed value, or nothing
   */
  record Highlight(
      Evidence evidence,
      Evidence.Range sentence,
      String look,
      String label,
      String target,
      String value) {
    int start() {
      return evidence.start();
    }

    int end() {
      return evidence.end();
    }
  }

  Highlights(Edition edition) {
    this.edition = edition;
    edition.collation().disagreements().forEach(this::disagreement);
    edition.statements().forEach(this::statement);
    edition
        .collation()
        .quotes()
        .forEach(
            q ->
                q.variants()
                    .forEach(v -> all(v.evidence(), "quoted", "", Anchors.quote(q.id()), "")));
    edition
        .collation()
        .entities()
        .forEach(
            e -> e.roles().forEach(r -> all(r.evidence(), "", "", Anchors.entity(e.id()), "")));
    edition.collation().timeline().forEach(t -> all(t.evidence(), "", "", "", ""));
    edition.collation().brief().forEach(b -> all(b.evidence(), "", "", "", ""));
    byArticle
        .values()
        .forEach(
            all ->
                all.sort(
                    Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end)));
  }

  /** Those of one report, by where they begin. */
  List<Highlight> of(String article) {
    return byArticle.getOrDefault(article, List.of());
  }

  private void disagreement(Disagreement d) {
    String letter = edition.letterOf(d.id());
    for (int i = 0; i < d.variants().size(); i++) {
      String value = letter.isEmpty() ? "" : letter + ":" + i;
      String look = letter.isEmpty() ? "noted" : "disputed";
      all(d.variants().get(i).evidence(), look, letter, Anchors.dispute(d.id()), value);
    }
  }

  private void statement(Statement s) {
    String look = "says-" + s.verdict().name().toLowerCase(Locale.ROOT);
    String number = String.valueOf(edition.numberOf(s));
    all(s.evidence(), look, number, Anchors.statement(s.id()), "");
  }

  private void all(
      List<Evidence> evidence, String look, String label, String target, String value) {
    for (Evidence e : evidence) {
      edition.reportOf(e);
      Evidence.Range sentence = e.sentence().orElse(new Evidence.Range(e.start(), e.end()));
      byArticle
          .computeIfAbsent(e.article(), a -> new ArrayList<>())
          .add(new Highlight(e, sentence, look, label, target, value));
    }
  }
}
