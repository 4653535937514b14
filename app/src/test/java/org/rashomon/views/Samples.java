package org.rashomon.views;

import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Published;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;

/** A collation of invented reports, some of them hostile. */
public final class Samples {
  private static final Report GAZETTE =
      report(
          "gazette",
          "Island Gazette",
          "Ferry aground",
          "Ferry aground\n\nForty people were brought ashore, police said. The sea was calm.",
          Optional.of("AP"));
  private static final Report MIRROR =
      report(
          "mirror",
          "Coast Mirror",
          "",
          "Some 38 people came\nashore after the ferry ran aground near 灯台の岬, the coast guard said.",
          Optional.empty());
  private static final Report HOSTILE =
      report(
          "=hostile",
          "<script>alert(1)</script>",
          "# Not a *heading*",
          "=HYPERLINK(\"x\")|cmd; =1+1 \u001b[31mred\u001b[0m \u202eevil <b>bold</b> [link](http://x.example).",
          Optional.empty());

  private Samples() {}

  /** Two sources that contradict each other and a third that tries to break every format. */
  public static Collation ferry() {
    return new Collation(
        "Ferry off the *Cape*",
        List.of(GAZETTE, MIRROR, HOSTILE, unread()),
        List.of(
            origin("o1", "gazette", Optional.of("AP")),
            origin("o2", "mirror", Optional.empty()),
            origin("o3", "=hostile", Optional.empty())),
        List.of(rounded(), people()),
        List.of(
            statement("s1", Statement.Verdict.ALONE, GAZETTE, "The sea was calm."),
            statement("s2", Statement.Verdict.ALONE, HOSTILE, HOSTILE.text()),
            new Statement(
                "s3",
                "the ferry ran aground near 灯台の岬",
                Statement.Verdict.AGREED,
                0.9,
                List.of("o1", "o2"),
                List.of("the coast guard"),
                List.of(),
                List.of(
                    evidence(GAZETTE, "Ferry aground"),
                    evidence(MIRROR, "the ferry ran aground near 灯台の岬")))),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Disagreement people() {
    return new Disagreement(
        "d1",
        Disagreement.Kind.NUMBER,
        Disagreement.Type.CONTRADICTION,
        "people brought ashore",
        0.93,
        0.8,
        "40 and 38 count the same people on the same day",
        List.of(
            variant("40", "o1", in(GAZETTE, "Forty people", "Forty people were", "police said.")),
            variant("38", "o2", in(MIRROR, "38 people", "Some 38", "guard said."))));
  }

  private static Disagreement rounded() {
    return new Disagreement(
        "d2",
        Disagreement.Kind.NUMBER,
        Disagreement.Type.PRECISION,
        "people",
        0.5,
        0.2,
        "one of them is rounded",
        List.of(
            variant("some 38", "o2", evidence(MIRROR, "Some 38 people")),
            variant("-40", "o1", evidence(GAZETTE, "Forty people"))));
  }

  private static Disagreement.Variant variant(String value, String origin, Evidence evidence) {
    return new Disagreement.Variant(value, List.of(origin), List.of(evidence));
  }

  private static Statement statement(
      String id, Statement.Verdict verdict, Report report, String words) {
    String origin = report.equals(GAZETTE) ? "o1" : "o3";
    return new Statement(
        id,
        words,
        verdict,
        0.5,
        List.of(origin),
        List.of(),
        List.of(),
        List.of(evidence(report, words)));
  }

  private static Origin origin(String id, String article, Optional<String> credit) {
    return new Origin(id, List.of(article), Origin.Reason.SINGLE, 0, credit);
  }

  private static Evidence evidence(Report report, String words) {
    int start = codePoints(report, report.text().indexOf(words));
    return new Evidence(
        report.id(),
        start,
        start + words.codePointCount(0, words.length()),
        words,
        Optional.empty());
  }

  private static Evidence in(Report report, String words, String from, String to) {
    Evidence bare = evidence(report, words);
    int start = codePoints(report, report.text().indexOf(from));
    int end = codePoints(report, report.text().indexOf(to) + to.length());
    return new Evidence(
        report.id(), bare.start(), bare.end(), words, Optional.of(new Evidence.Range(start, end)));
  }

  private static int codePoints(Report report, int index) {
    return report.text().codePointCount(0, index);
  }

  private static Report unread() {
    Report report = report("post", "Почта", "", "Паром сел на мель.", Optional.empty());
    return new Report(
        report.id(),
        report.source(),
        report.headline(),
        report.authors(),
        report.url(),
        Published.UNKNOWN,
        "ru",
        0,
        report.sha256(),
        report.credit(),
        Optional.of("written in Russian; only English is read"),
        report.text());
  }

  private static Report report(
      String id, String source, String headline, String text, Optional<String> credit) {
    return new Report(
        id,
        source,
        headline,
        List.of(),
        Optional.empty(),
        Published.of("2024-03-04T18:20", Published.From.METADATA),
        "en",
        12,
        "00",
        credit,
        Optional.empty(),
        text);
  }
}
