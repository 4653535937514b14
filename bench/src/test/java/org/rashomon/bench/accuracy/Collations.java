package org.rashomon.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Published;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Gold;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Origin;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;

/** Collations made from a gold. */
final class Collations {
  private Collations() {}

  /** Reports the differences given and everything else of the gold. */
  static Collation of(Event event, List<Gold.Difference> differences, List<BriefSentence> brief) {
    return new Collation(
        event.name(),
        event.texts().entrySet().stream().map(e -> report(e.getKey(), e.getValue())).toList(),
        origins(event.gold()),
        differences.stream().map(d -> disagreement(event, d)).toList(),
        event.gold().agreements().stream().map(a -> statement(event, a)).toList(),
        event.gold().quotes().stream().map(q -> quote(event, q)).toList(),
        List.of(),
        List.of(),
        brief);
  }

  static Evidence evidence(Event event, Gold.Passage passage) {
    String text = event.texts().getOrDefault(passage.article(), "");
    int start = text.codePointCount(0, text.indexOf(passage.quote()));
    int length = passage.quote().codePointCount(0, passage.quote().length());
    return new Evidence(
        passage.article(), start, start + length, passage.quote(), Optional.empty());
  }

  private static Disagreement disagreement(Event event, Gold.Difference d) {
    return new Disagreement(
        d.id(),
        d.kind(),
        Disagreement.Type.CONTRADICTION,
        d.about(),
        0.9,
        0.5,
        "the gold says so",
        d.variants().stream()
            .map(v -> new Disagreement.Variant(v.value(), List.of(), all(event, v.evidence())))
            .toList());
  }

  private static Statement statement(Event event, Gold.Fact fact) {
    return new Statement(
        fact.id(),
        fact.id(),
        Statement.Verdict.AGREED,
        0.5,
        List.of(),
        List.of(),
        List.of(),
        all(event, fact.evidence()));
  }

  private static QuoteGroup quote(Event event, Gold.Quote quote) {
    return new QuoteGroup(
        quote.id(), "", List.of(new QuoteGroup.Variant("", all(event, quote.variants()))));
  }

  private static List<Origin> origins(Gold gold) {
    List<Origin> origins = new ArrayList<>();
    for (Gold.Copy copy : gold.copies()) {
      String id = "o" + (origins.size() + 1);
      origins.add(new Origin(id, copy.articles(), Origin.Reason.SAME_TEXT, 1, Optional.empty()));
    }
    return origins;
  }

  private static List<Evidence> all(Event event, List<Gold.Passage> passages) {
    return passages.stream().map(p -> evidence(event, p)).toList();
  }

  private static Report report(String id, String text) {
    return new Report(
        id,
        id,
        "",
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        0,
        "",
        Optional.empty(),
        Optional.empty(),
        text);
  }
}
