package org.rashomon.views.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;
import org.rashomon.collations.Statement.Verdict;
import org.rashomon.views.Passage;
import org.rashomon.views.Ranking;
import org.rashomon.views.SourceNames;
import org.rashomon.views.Summary;
import org.rashomon.views.Wording;

/** The collation on a terminal of 80 columns: disputed, agreed, alone. */
public final class TextView {
  private final Collation collation;
  private final SourceNames names;
  private final Ink ink;
  private final Page page = new Page();

  private TextView(Collation collation, Ink ink) {
    this.collation = collation;
    this.names = new SourceNames(collation);
    this.ink = ink;
  }

  /** The whole collation, its lines at most 80 columns wide. */
  public static String render(Collation collation, Ink ink) {
    TextView view = new TextView(collation, ink);
    view.head();
    view.disputed();
    view.agreed();
    view.alone();
    view.notes();
    view.reports();
    return view.page.toString();
  }

  private void head() {
    page.paragraph("", collation.title(), ink::heading);
    page.paragraph("", Summary.reports(collation));
    page.paragraph("", Summary.findings(collation));
  }

  private void heading(String title) {
    page.blank();
    page.paragraph("", title.toUpperCase(Locale.ROOT), ink::heading);
  }

  private void disputed() {
    List<Disagreement> open = Ranking.open(collation);
    heading("Disputed");
    if (open.isEmpty()) {
      page.paragraph("  ", "Nothing is disputed.");
    }
    for (Disagreement d : open) {
      page.blank();
      page.paragraph("  ", d.about() + " (" + Wording.of(d.type()) + ")", ink::disputed);
      d.variants().forEach(this::variant);
      page.paragraph("    ", d.why() + "; " + Wording.confidence(d), ink::faint);
    }
  }

  private void variant(Disagreement.Variant variant) {
    String who = String.join("; ", names.origins(variant.origins()));
    page.paragraph("  ▪ ", variant.value() + " — " + who, ink::heading);
    for (Evidence evidence : variant.evidence()) {
      Passage passage = Passage.of(evidence, names.report(evidence.article()));
      String words = passage.before() + "»" + passage.words() + "«" + passage.after();
      page.paragraph("    │ ", words.strip() + " [" + names.source(evidence.article()) + "]");
    }
  }

  private void agreed() {
    List<Statement> agreed = Ranking.statements(collation, Verdict.AGREED);
    if (agreed.isEmpty()) {
      return;
    }
    heading("Agreed, by independent origins");
    for (Statement statement : agreed) {
      String lead = String.format(Locale.ROOT, "%4d  ", statement.origins().size());
      page.paragraph(lead, statement.text());
      page.paragraph("      ", String.join("; ", names.origins(statement.origins())), ink::faint);
    }
  }

  private void alone() {
    Map<String, List<Statement>> byOrigin = new LinkedHashMap<>();
    for (Statement statement : Ranking.statements(collation, Verdict.ALONE)) {
      String origin = String.join("; ", names.origins(statement.origins()));
      byOrigin.computeIfAbsent(origin, o -> new ArrayList<>()).add(statement);
    }
    if (byOrigin.isEmpty()) {
      return;
    }
    heading("Said by one origin alone");
    byOrigin.forEach(
        (origin, statements) -> {
          page.paragraph("  ", origin, ink::heading);
          statements.forEach(statement -> page.paragraph("    ○ ", statement.text()));
        });
  }

  private void notes() {
    List<Disagreement> notes = Ranking.notes(collation);
    if (notes.isEmpty()) {
      return;
    }
    heading("Differences that can all be true");
    for (Disagreement d : notes) {
      List<String> values =
          d.variants().stream().map(Disagreement.Variant::value).distinct().toList();
      page.paragraph("  ○ ", d.about() + ": " + String.join(" / ", values));
      page.paragraph("    ", d.why(), ink::faint);
    }
  }

  private void reports() {
    heading("Reports");
    for (Report report : collation.articles()) {
      String date = report.published().edtf().map(edtf -> ", " + edtf).orElse(", undated");
      String credit = report.credit().map(agency -> ", credits " + agency).orElse("");
      String unread = report.notRead().map(why -> ", not read: " + why).orElse("");
      String headline = report.headline().isEmpty() ? "" : " — " + report.headline();
      page.paragraph("  ", names.source(report.id()) + date + credit + unread + headline);
    }
  }
}
