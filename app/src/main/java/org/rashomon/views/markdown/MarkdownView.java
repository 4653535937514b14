package org.rashomon.views.markdown;

import java.util.List;
import java.util.Locale;
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

/** The collation for pasting into a story file. */
public final class MarkdownView {
  private final Collation collation;
  private final SourceNames names;
  private final StringBuilder out = new StringBuilder();

  private MarkdownView(Collation collation) {
    this.collation = collation;
    this.names = new SourceNames(collation);
  }

  /** The document in CommonMark with one table of the reports. */
  public static String render(Collation collation) {
    MarkdownView view = new MarkdownView(collation);
    view.line("# " + Markdown.escape(collation.title()));
    view.line("");
    view.line(Summary.reports(collation) + ": " + Summary.findings(collation) + ".");
    view.disagreements();
    view.statements("Agreed", Verdict.AGREED);
    view.statements("Disputed statements", Verdict.DISPUTED);
    view.statements("Said by one origin alone", Verdict.ALONE);
    view.notes();
    view.reports();
    return view.out.toString();
  }

  private void disagreements() {
    List<Disagreement> open = Ranking.open(collation);
    heading("Disputed");
    if (open.isEmpty()) {
      line("Nothing is disputed.");
    }
    for (Disagreement d : open) {
      line("### " + Markdown.escape(d.about()));
      line("");
      line("_" + kind(d) + "._ " + Markdown.escape(d.why()) + ".");
      line("");
      d.variants().forEach(this::variant);
      line("");
    }
  }

  private static String kind(Disagreement d) {
    String name = Wording.of(d.type());
    String first = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return first + " (" + Wording.of(d.kind()) + "), " + Wording.confidence(d);
  }

  private void variant(Disagreement.Variant variant) {
    line("- **" + Markdown.escape(variant.value()) + "** — " + names(variant.origins()));
    for (Evidence evidence : variant.evidence()) {
      Passage passage = Passage.of(evidence, names.report(evidence.article()));
      line("");
      line(
          "  > "
              + Markdown.escaped(passage.before())
              + "**"
              + Markdown.escaped(passage.words())
              + "**"
              + Markdown.escaped(passage.after()).stripTrailing()
              + " — "
              + Markdown.escape(names.source(evidence.article())));
    }
  }

  private void statements(String title, Verdict verdict) {
    List<Statement> statements = Ranking.statements(collation, verdict);
    if (statements.isEmpty()) {
      return;
    }
    heading(title);
    for (Statement statement : statements) {
      String count = verdict == Verdict.AGREED ? statement.origins().size() + " origins: " : "";
      line("- " + Markdown.escape(statement.text()) + " — " + count + names(statement.origins()));
    }
    line("");
  }

  private void notes() {
    List<Disagreement> notes = Ranking.notes(collation);
    if (notes.isEmpty()) {
      return;
    }
    heading("Differences that can all be true");
    for (Disagreement d : notes) {
      List<String> values =
          d.variants().stream().map(v -> Markdown.escape(v.value())).distinct().toList();
      String about = Markdown.escape(d.about());
      line(
          "- " + about + ": " + String.join(" / ", values) + ". " + Markdown.escape(d.why()) + ".");
    }
    line("");
  }

  private void reports() {
    heading("Reports");
    line("| report | source | published | credit | headline |");
    line("| --- | --- | --- | --- | --- |");
    for (Report report : collation.articles()) {
      String unread = report.notRead().map(why -> "not read: " + why).orElse("");
      List<String> cells =
          List.of(
              report.id(),
              report.source(),
              report.published().edtf().orElse("unknown"),
              report.credit().orElse(""),
              unread.isEmpty() ? report.headline() : unread);
      line("| " + String.join(" | ", cells.stream().map(Markdown::escape).toList()) + " |");
    }
  }

  private String names(List<String> origins) {
    return Markdown.escape(String.join("; ", names.origins(origins)));
  }

  private void heading(String title) {
    if (out.charAt(out.length() - 2) != '\n') {
      line("");
    }
    line("## " + title);
    line("");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
