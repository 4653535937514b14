package org.rashomon.views.html;

import java.util.List;
import org.rashomon.collations.Report;

/** The reports in full, everything that the page rests on highlighted. */
final class Reports {
  private final Pieces pieces;
  private final Edition edition;
  private final Html html;

  Reports(Pieces pieces) {
    this.pieces = pieces;
    this.edition = pieces.edition;
    this.html = pieces.html;
  }

  void render() {
    Highlights highlights = new Highlights(edition);
    List<Report> all = edition.collation().articles();
    html.open("section", "id", "reports", "aria-label", "The reports");
    pieces.heading("reports", "The reports", "");
    if (all.isEmpty()) {
      pieces.nothing("No report was given.");
    }
    all.forEach(r -> report(r, highlights));
    html.close("section").line();
  }

  private void report(Report r, Highlights highlights) {
    String id = Anchors.report(r.id());
    boolean unread = r.notRead().isPresent();
    html.open("article", "class", unread ? "report unread" : "report", "id", id, "tabindex", "-1");
    html.open("h3").open("a", "class", "self", "href", Anchors.link(id));
    html.leaf("bdi", edition.nameOf(r)).close("a").close("h3");
    about(r);
    r.notRead()
        .ifPresent(
            why ->
                html.leaf(
                    "p",
                    "Not read: " + why + ". It is kept here as it came; nothing above rests on it.",
                    "class",
                    "nothing"));
    html.open("div", "class", "body", "dir", "auto", "lang", language(r));
    if (r.text().isBlank()) {
      pieces.nothing("It has no text.");
    } else {
      new ReportText(html, r, edition.characters(r), highlights.of(r.id())).render();
    }
    html.close("div").close("article").line();
  }

  private void about(Report r) {
    html.open("p", "class", "about-report");
    pieces.published(r);
    html.text(" · " + Words.count(r.words(), "word"));
    if (!r.authors().isEmpty()) {
      html.text(" · by ").leaf("bdi", Words.list(r.authors()));
    }
    r.credit().ifPresent(c -> html.text(" · credits ").leaf("bdi", c));
    edition
        .originOf(r.id())
        .filter(o -> o.articles().size() > 1)
        .ifPresent(o -> html.text(" · " + SharedText.reason(o)));
    r.url().ifPresent(this::address);
    html.text(" · ").leaf("span", "sha256 " + Words.cut(r.sha256(), 12), "title", r.sha256());
    html.close("p").line();
  }

  private void address(String url) {
    html.text(" · ");
    Pieces.web(url)
        .ifPresentOrElse(
            web -> html.leaf("a", "as published", "href", web, "rel", "noreferrer noopener"),
            () -> html.leaf("bdi", url));
  }

  private static String language(Report r) {
    boolean known =
        r.language().length() < 9
            && r.language().chars().allMatch(c -> Character.isLetter(c) || c == '-');
    return known ? r.language() : "und";
  }
}
