package org.rashomon.views.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;
import org.rashomon.views.Plain;
import org.rashomon.views.Ranking;
import org.rashomon.views.SourceNames;
import org.rashomon.views.Wording;

/**
 * Disagreements and statements as one table, a row for each piece of evidence (RFC 4180). Offsets
 * count code points in the report's text, as in the document.
 */
public final class CsvView {
  private static final List<String> HEADER =
      List.of(
          "record",
          "id",
          "verdict",
          "kind",
          "about",
          "value",
          "origins",
          "source",
          "published",
          "article",
          "start",
          "end",
          "quote",
          "attributed_to",
          "confidence",
          "salience",
          "why",
          "url");

  private final SourceNames names;
  private final StringBuilder out = new StringBuilder();

  private CsvView(Collation collation) {
    this.names = new SourceNames(collation);
  }

  /** The table with its header line. */
  public static String render(Collation collation) {
    CsvView view = new CsvView(collation);
    view.row(HEADER);
    Ranking.open(collation).forEach(view::disagreement);
    Ranking.notes(collation).forEach(view::disagreement);
    collation.statements().forEach(view::statement);
    return view.out.toString();
  }

  private void disagreement(Disagreement d) {
    for (Disagreement.Variant variant : d.variants()) {
      for (Evidence evidence : variant.evidence()) {
        List<String> cells = new ArrayList<>();
        cells.addAll(List.of("disagreement", d.id(), Wording.of(d.type()), Wording.of(d.kind())));
        cells.addAll(List.of(d.about(), variant.value(), origins(variant.origins())));
        where(cells, evidence);
        cells.addAll(List.of("", number(d.confidence()), number(d.salience()), d.why()));
        cells.add(url(evidence));
        row(cells);
      }
    }
  }

  private void statement(Statement s) {
    for (Evidence evidence : s.evidence()) {
      List<String> cells = new ArrayList<>();
      cells.addAll(List.of("statement", s.id(), Wording.of(s.verdict()), "", s.text(), ""));
      cells.add(origins(s.origins()));
      where(cells, evidence);
      cells.addAll(List.of(String.join("; ", s.attributedTo()), "", number(s.salience()), ""));
      cells.add(url(evidence));
      row(cells);
    }
  }

  private void where(List<String> cells, Evidence evidence) {
    Report report = names.report(evidence.article());
    cells.addAll(List.of(report.source(), report.published().edtf().orElse(""), report.id()));
    cells.add(Integer.toString(evidence.start()));
    cells.add(Integer.toString(evidence.end()));
    cells.add(evidence.quote());
  }

  private String url(Evidence evidence) {
    return names.report(evidence.article()).url().orElse("");
  }

  private static String origins(List<String> ids) {
    return Integer.toString(ids.size());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private void row(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(Cell.of(Plain.line(cells.get(i))));
    }
    out.append("\r\n");
  }
}
