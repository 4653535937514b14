package org.rashomon.views.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rashomon.articles.Published;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Entity;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Origin;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;
import org.rashomon.collations.TimelineEntry;
import org.rashomon.views.json.CollationJson;

/** Collations to look at: an event, a crowd, a foe, and hardly anything. */
final class Samples {
  private Samples() {}

  /** Five reports of a ferry on a rock, and one in a language that is not read. */
  static Collation ferry() {
    try (InputStream in =
        Objects.requireNonNull(
            Samples.class.getResourceAsStream("/org/rashomon/views/ferry.collation.json"))) {
      return CollationJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Collation empty() {
    return of("", List.of(), List.of());
  }

  /** One report without anything beside it. */
  static Collation single() {
    Report only = ferry().articles().getFirst();
    return of("One report", List.of(only), List.of(single("o1", only.id())));
  }

  private static Collation of(String title, List<Report> reports, List<Origin> origins) {
    return new Collation(
        title, reports, origins, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** As many sources and statements as one says; each third statement is in each report. */
  static Collation crowd(int sources, int statements) {
    List<Report> reports = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    for (int r = 0; r < sources; r++) {
      StringBuilder text = new StringBuilder();
      for (int s = 0; s < statements; s++) {
        text.append(sentence(s)).append(s % 5 == 4 ? "\n\n" : " ");
      }
      String source = "The " + "Long-Named ".repeat(r % 3) + "Messenger No. " + (r + 1);
      reports.add(report("r" + r, source, text.toString()));
      origins.add(single("o" + r, "r" + r));
    }
    List<Statement> all = IntStream.range(0, statements).mapToObj(s -> said(s, reports)).toList();
    return new Collation(
        "A crowd", reports, origins, List.of(), all, List.of(), List.of(), List.of(), List.of());
  }

  private static String sentence(int s) {
    return "Gate number "
        + s
        + " of the old canal was shut at dawn by its keeper, who had to wait"
        + " until the last of the barges had gone through.";
  }

  private static Statement said(int s, List<Report> reports) {
    List<Report> who = s % 3 == 0 ? reports : List.of(reports.get(s % reports.size()));
    List<Evidence> evidence = who.stream().map(r -> find(r, sentence(s))).toList();
    Statement.Verdict verdict = who.size() > 1 ? Statement.Verdict.AGREED : Statement.Verdict.ALONE;
    List<String> origins = who.stream().map(r -> "o" + r.id().substring(1)).toList();
    return new Statement(
        "s" + s, sentence(s), verdict, 0.5, origins, List.of(), List.of(), evidence);
  }

  /** Markup, script, handlers, addresses and direction marks in every field. */
  static Collation hostile() {
    String foe =
        "</script></style><script>window.hurt=1</script><img src=x onerror=\"window.hurt=1\">"
            + "\" onmouseover='window.hurt=1' \u202ereversed\u2066 \u2028\u2029 &amp; ]]>"
            + "<svg onload=window.hurt=1><a href=javascript:window.hurt=1>";
    Report a = report(foe, foe, "🚢 " + foe + " one. " + foe + " two.");
    Report b = report("b\"><script>window.hurt=1</script>", foe, "🚢🚢 " + foe + " three.");
    Evidence one = find(a, foe);
    Evidence two = find(b, foe + " three");
    List<Evidence> both = List.of(one, two);
    return new Collation(
        foe,
        List.of(a, b),
        List.of(
            new Origin(foe, List.of(a.id()), Origin.Reason.WIRE_CREDIT, 0.5, Optional.of(foe)),
            single("o2", b.id())),
        List.of(
            new Disagreement(
                foe,
                Disagreement.Kind.NUMBER,
                Disagreement.Type.CONTRADICTION,
                foe,
                0.9,
                0.9,
                foe,
                List.of(
                    new Disagreement.Variant(foe, List.of(foe), List.of(one)),
                    new Disagreement.Variant(foe, List.of("o2"), List.of(two))))),
        List.of(
            new Statement(
                foe,
                foe,
                Statement.Verdict.DISPUTED,
                1,
                List.of(foe),
                List.of(foe),
                List.of(foe),
                both)),
        List.of(new QuoteGroup(foe, foe, List.of(new QuoteGroup.Variant(foe + "!", both)))),
        List.of(
            new Entity(
                foe,
                foe,
                Entity.Kind.PERSON,
                List.of(foe, foe + "2"),
                List.of(new Entity.Role(foe, both)),
                new TreeMap<>())),
        List.of(new TimelineEntry(foe, foe, true, both)),
        List.of(new BriefSentence(foe, List.of(foe), both)));
  }

  private static Origin single(String id, String article) {
    return new Origin(id, List.of(article), Origin.Reason.SINGLE, 0, Optional.empty());
  }

  static Report report(String id, String source, String text) {
    return new Report(
        id,
        source,
        source,
        List.of(source),
        Optional.of("javascript:window.hurt=1//" + source),
        Published.UNKNOWN,
        "en\" onload=\"x",
        text.split(" ", -1).length,
        "00",
        Optional.empty(),
        Optional.empty(),
        text);
  }

  static Evidence find(Report report, String quote) {
    int at = report.text().indexOf(quote);
    int start = report.text().codePointCount(0, at);
    int end = start + quote.codePointCount(0, quote.length());
    return new Evidence(report.id(), start, end, quote, Optional.empty());
  }
}
