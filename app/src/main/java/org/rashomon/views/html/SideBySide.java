package org.rashomon.views.html;

import java.util.List;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Report;

/** Any two reports beside each other; script fills the columns from the reports below. */
final class SideBySide {
  private final Pieces pieces;
  private final Html html;
  private final List<Report> reports;

  SideBySide(Pieces pieces) {
    this.pieces = pieces;
    this.html = pieces.html;
    this.reports = pieces.edition.columns();
  }

  void render() {
    html.open("section", "id", "pair", "aria-label", "Two reports side by side");
    pieces.heading("pair", "Two reports side by side", "");
    if (reports.size() < 2) {
      pieces.nothing("It takes two reports that could be read.");
    } else {
      html.leaf(
          "p",
          "Laying two reports side by side needs JavaScript. Both stand in full below.",
          "class",
          "nothing no-js");
      form();
      html.open("div", "class", "columns js-only");
      column("left");
      column("right");
      html.close("div").line();
    }
    html.close("section").line();
  }

  private void form() {
    html.open("form", "class", "filters js-only", "id", "pair-form");
    int[] chosen = opponents();
    select("pair-left", "Left", chosen[0]);
    select("pair-right", "Right", chosen[1]);
    html.close("form").open("p", "class", "legend js-only");
    html.leaf("span", "7", "class", "tie").text(" ");
    html.leaf("span", "the same statement or dispute").text(" ");
    html.leaf("span", "shared text", "class", "shared").text(" ");
    html.leaf("mark", "another value", "class", "disputed").text(" ");
    html.leaf("span", "not in the other", "class", "lacking").close("p").line();
  }

  /** Two that contradict each other in what matters most; else the first two origins. */
  private int[] opponents() {
    if (!pieces.edition.disputes().isEmpty()) {
      List<Disagreement.Variant> variants = pieces.edition.disputes().getFirst().variants();
      int left = column(variants.get(0));
      int right = column(variants.get(1));
      if (left >= 0 && right >= 0 && left != right) {
        return new int[] {left, right};
      }
    }
    return new int[] {0, another()};
  }

  private int column(Disagreement.Variant v) {
    return v.evidence().stream()
        .findFirst()
        .map(e -> reports.indexOf(pieces.edition.reportOf(e)))
        .orElse(-1);
  }

  /** The first report of another origin than the first, for two prints have little to compare. */
  private int another() {
    for (int i = 1; i < reports.size(); i++) {
      if (!origin(i).equals(origin(0))) {
        return i;
      }
    }
    return 1;
  }

  private String origin(int i) {
    String id = reports.get(i).id();
    return pieces.edition.originOf(id).map(Origin::id).orElse(id);
  }

  private void select(String id, String label, int chosen) {
    html.open("label").text(label + " ").open("select", "id", id);
    for (int i = 0; i < reports.size(); i++) {
      String value = Anchors.report(reports.get(i).id());
      html.open(
          "option",
          i == chosen
              ? new String[] {"value", value, "selected", ""}
              : new String[] {"value", value});
      html.text(pieces.edition.nameOf(reports.get(i))).close("option");
    }
    html.close("select").close("label");
  }

  private void column(String side) {
    html.open("div", "class", "column " + side, "id", "column-" + side, "aria-live", "polite");
    html.close("div");
  }
}
