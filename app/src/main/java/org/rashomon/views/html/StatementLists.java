package org.rashomon.views.html;

import java.util.List;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Statement;
import org.rashomon.collations.Statement.Verdict;

/** What is agreed, by how many independent origins, and what stands alone. */
final class StatementLists {
  /** Statements of one kind that are shown before the rest is folded. */
  private static final int SHOWN = 12;

  private final Pieces pieces;
  private final Edition edition;
  private final Html html;

  StatementLists(Pieces pieces) {
    this.pieces = pieces;
    this.edition = pieces.edition;
    this.html = pieces.html;
  }

  void render() {
    section("agreed", Verdict.AGREED, "Agreed", nothingAgreed());
    section("alone", Verdict.ALONE, "Said by one source alone", "No statement stands alone.");
  }

  private String nothingAgreed() {
    return edition.read().size() < 2
        ? "Agreement needs two independent reports."
        : "No statement is given by two independent origins.";
  }

  private void section(String id, Verdict verdict, String title, String nothing) {
    List<Statement> all =
        edition.statements().stream().filter(s -> s.verdict() == verdict).toList();
    html.open("section", "id", id, "class", "statements", "aria-label", title);
    pieces.heading(id, title, all.isEmpty() ? "" : Words.count(all.size(), "statement"));
    if (all.isEmpty()) {
      pieces.nothing(nothing);
    } else {
      list(all.subList(0, Math.min(SHOWN, all.size())));
    }
    if (all.size() > SHOWN) {
      html.open("details", "class", "more");
      html.leaf("summary", Words.count(all.size() - SHOWN, "more statement"));
      list(all.subList(SHOWN, all.size()));
      html.close("details");
    }
    html.close("section").line();
  }

  private void list(List<Statement> statements) {
    html.open("ol");
    statements.forEach(this::item);
    html.close("ol").line();
  }

  private void item(Statement s) {
    html.open("li", "data-cite", pieces.citation(s));
    html.open("a", "class", "number", "href", Anchors.link(Anchors.statement(s.id())));
    html.text(String.valueOf(edition.numberOf(s))).close("a");
    pieces.verdict(s);
    html.open("div");
    words(s);
    html.open("div", "class", "by");
    if (s.verdict() == Verdict.AGREED) {
      html.leaf("span", Words.count(s.origins().size(), "origin"), "class", "count");
    }
    pieces.chips(s.evidence());
    attribution(s);
    html.close("div").close("div").close("li").line();
  }

  /** The statement's words, a link to where they stand. */
  void words(Statement s) {
    html.open("p", "class", "words", "dir", "auto");
    if (s.evidence().isEmpty()) {
      html.text(s.text());
    } else {
      html.leaf("a", s.text(), "href", Anchors.link(Anchors.passage(best(s))));
    }
    html.close("p");
  }

  private static Evidence best(Statement s) {
    String words = Words.flat(s.text());
    return s.evidence().stream()
        .filter(e -> Words.flat(e.quote()).equals(words))
        .findFirst()
        .orElse(s.evidence().getFirst());
  }

  private void attribution(Statement s) {
    if (!s.attributedTo().isEmpty()) {
      html.open("span", "class", "attributed").text("according to ");
      html.leaf("bdi", Words.list(s.attributedTo())).close("span");
    }
  }
}
