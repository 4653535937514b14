package org.rashomon.views.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;

/** Statements down, sources across: who says it, who contradicts it, who is silent. */
final class Grid {
  private final Pieces pieces;
  private final Edition edition;
  private final Html html;
  private final List<Report> columns;

  Grid(Pieces pieces) {
    this.pieces = pieces;
    this.edition = pieces.edition;
    this.html = pieces.html;
    this.columns = edition.columns();
  }

  void render() {
    html.open("section", "id", "grid", "aria-label", "Who says what");
    pieces.heading(
        "grid",
        "Who says what",
        Words.count(edition.statements().size(), "statement")
            + ", "
            + Words.count(columns.size(), "source"));
    if (edition.statements().isEmpty() || columns.isEmpty()) {
      pieces.nothing("No statement could be made out, so there is nothing to tabulate.");
    } else {
      new GridFilters(pieces, columns, kinds()).render();
      legend();
      table();
    }
    html.close("section").line();
  }

  private Set<String> kinds() {
    return edition.statements().stream()
        .flatMap(s -> kinds(s).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> kinds(Statement s) {
    Set<String> kinds = new TreeSet<>();
    for (Disagreement d : edition.collation().disagreements()) {
      if (s.disagreements().contains(d.id())) {
        kinds.add(d.kind().name().toLowerCase(Locale.ROOT));
      }
    }
    if (!s.attributedTo().isEmpty()) {
      kinds.add("attributed");
    }
    return kinds;
  }

  private void legend() {
    html.open("p", "class", "legend");
    legend("agreed", "agreed");
    legend("alone", "alone");
    legend("disputed", "disputed");
    legend("says", "says it");
    legend("against", "contradicts it");
    html.open("span").leaf("span", "", "class", "silent-key").text("silent").close("span");
    html.close("p").line();
  }

  private void legend(String symbol, String words) {
    html.open("span");
    pieces.mark(symbol, "");
    html.text(words).close("span").text(" ");
  }

  private void table() {
    boolean wide = columns.size() > 14;
    html.open("div", "class", wide ? "gridbox wide" : "gridbox");
    html.open("table", "class", "grid").open("thead");
    origins();
    html.open("tr").leaf("th", "Statement", "scope", "col", "class", "what");
    columns.forEach(this::column);
    html.close("tr").close("thead").open("tbody").line();
    edition.statements().forEach(this::row);
    html.close("tbody").close("table").close("div").line();
    html.leaf(
        "p", "No statement passes these filters.", "class", "nothing", "id", "none", "hidden", "");
  }

  /** Brackets over the columns of one origin. */
  private void origins() {
    html.open("tr", "class", "origins").leaf("td", "");
    for (int i = 0; i < columns.size(); ) {
      Optional<Origin> origin = edition.originOf(columns.get(i).id());
      int n = 1;
      while (i + n < columns.size()
          && origin.isPresent()
          && origin.equals(edition.originOf(columns.get(i + n).id()))) {
        n++;
      }
      html.open(
          "th",
          "colspan",
          String.valueOf(n),
          "scope",
          "colgroup",
          "class",
          n > 1 ? "bracket" : "one");
      if (n > 1) {
        String name = origin.map(edition::nameOf).orElse("");
        html.open("span", "title", name + ": one origin in " + n + " prints");
        html.leaf("bdi", Words.cut(name, 4 * n)).close("span");
      }
      html.close("th");
      i += n;
    }
    html.close("tr").line();
  }

  private void column(Report r) {
    html.open("th", "scope", "col", "class", "col", "data-source", Anchors.report(r.id()));
    html.open("a", "href", Anchors.link(Anchors.report(r.id())), "title", r.source());
    html.leaf("bdi", Words.cut(edition.nameOf(r), 40)).close("a").close("th");
  }

  private void row(Statement s) {
    String verdict = s.verdict().name().toLowerCase(Locale.ROOT);
    html.open(
        "tr",
        "id",
        Anchors.statement(s.id()),
        "class",
        verdict,
        "tabindex",
        "-1",
        "data-verdict",
        verdict,
        "data-kinds",
        String.join(" ", kinds(s)),
        "data-cite",
        pieces.citation(s));
    html.open("th", "scope", "row", "class", "what").open("div");
    html.open("a", "class", "number", "href", Anchors.link(Anchors.statement(s.id())));
    html.text(String.valueOf(edition.numberOf(s))).close("a");
    pieces.verdict(s);
    new StatementLists(pieces).words(s);
    disputes(s);
    html.close("div").close("th");
    columns.forEach(r -> cell(s, r));
    html.close("tr").line();
  }

  private void disputes(Statement s) {
    for (String id : s.disagreements()) {
      edition
          .dispute(id)
          .ifPresent(
              d ->
                  html.leaf(
                      "a",
                      edition.letterOf(id),
                      "class",
                      "letter",
                      "href",
                      Anchors.link(Anchors.dispute(id)),
                      "title",
                      "Dispute " + edition.letterOf(id) + ": " + d.about()));
    }
  }

  private void cell(Statement s, Report r) {
    Optional<Evidence> against = Stances.against(edition, s, r);
    Optional<Evidence> says = Stances.says(s, r);
    Optional<Evidence> shown = against.or(() -> says);
    if (shown.isEmpty()) {
      html.trusted("<td></td>");
      return;
    }
    String verb = against.isPresent() ? "contradicts it" : "says it";
    Evidence e = shown.get();
    html.open("td", "class", against.isPresent() ? "against" : "says");
    html.open(
        "a",
        "href",
        Anchors.link(Anchors.passage(e)),
        "title",
        edition.nameOf(r) + " " + verb + ": “" + Words.cut(e.quote(), 280) + "”",
        "data-source",
        Anchors.report(r.id()));
    pieces.mark(against.isPresent() ? "against" : "says", verb);
    html.open("bdi", "class", "name").text(edition.nameOf(r)).close("bdi");
    html.close("a").close("td");
  }
}
