package org.rashomon.views.html;

import java.util.Collection;
import java.util.List;
import org.rashomon.collations.Report;

/** What the grid can be narrowed to; works with script only. */
final class GridFilters {
  private final Pieces pieces;
  private final Html html;
  private final List<Report> columns;
  private final Collection<String> kinds;

  GridFilters(Pieces pieces, List<Report> columns, Collection<String> kinds) {
    this.pieces = pieces;
    this.html = pieces.html;
    this.columns = columns;
    this.kinds = kinds;
  }

  void render() {
    html.open("form", "class", "filters js-only", "id", "filters", "role", "search");
    select("verdict", "Verdict");
    for (String verdict : List.of("disputed", "agreed", "alone")) {
      option(verdict, verdict);
    }
    html.close("select").close("label");
    select("kind", "Kind");
    kinds.forEach(kind -> option(kind, kind));
    html.close("select").close("label");
    select("source", "Source");
    columns.forEach(r -> option(Anchors.report(r.id()), pieces.edition.nameOf(r)));
    html.close("select").close("label");
    html.open("label").text("Words ");
    html.single("input", "type", "search", "id", "filter-words", "autocomplete", "off");
    html.close("label");
    html.leaf("output", "", "id", "filter-count", "class", "count");
    html.leaf("button", "Show all", "type", "reset").close("form").line();
  }

  private void select(String name, String label) {
    html.open("label").text(label + " ").open("select", "id", "filter-" + name);
    option("", "any");
  }

  private void option(String value, String words) {
    html.leaf("option", words, "value", value);
  }
}
