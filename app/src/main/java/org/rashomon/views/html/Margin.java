package org.rashomon.views.html;

import java.util.List;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Report;

/** Beside the disputes: the event in brief, and the reports that were laid side by side. */
final class Margin {
  private final Pieces pieces;
  private final Edition edition;
  private final Html html;

  Margin(Pieces pieces) {
    this.pieces = pieces;
    this.edition = pieces.edition;
    this.html = pieces.html;
  }

  void render() {
    html.open("aside", "class", "margin");
    brief();
    sources();
    html.close("aside").line();
  }

  private void brief() {
    html.open("section", "id", "brief", "aria-label", "In brief");
    pieces.heading("brief", "In brief", "");
    if (edition.collation().brief().isEmpty()) {
      pieces.nothing("No sentence of the reports could be chosen for a brief.");
    }
    edition.collation().brief().forEach(this::sentence);
    html.close("section").line();
  }

  private void sentence(BriefSentence b) {
    html.open("p", "class", isFromAReport(b) ? "words" : "ours", "dir", "auto").text(b.text());
    for (String id : b.statements()) {
      edition
          .statement(id)
          .ifPresent(
              s ->
                  html.text(" ")
                      .leaf(
                          "a",
                          String.valueOf(edition.numberOf(s)),
                          "class",
                          "ref",
                          "href",
                          Anchors.link(Anchors.statement(id)),
                          "title",
                          "Statement " + edition.numberOf(s)));
    }
    if (!b.evidence().isEmpty()) {
      html.text(" ");
      pieces.chips(b.evidence());
    }
    html.close("p").line();
  }

  private boolean isFromAReport(BriefSentence b) {
    String words = Words.flat(b.text());
    return b.evidence().stream()
        .anyMatch(e -> Words.flat(edition.reportOf(e).text()).contains(words));
  }

  private void sources() {
    List<Report> all = edition.collation().articles();
    html.open("section", "id", "sources", "aria-label", "The reports");
    pieces.heading("sources", "The reports", "");
    if (all.isEmpty()) {
      pieces.nothing("No report was given.");
    }
    for (Origin origin : edition.collation().wholeOrigins()) {
      origin(origin);
    }
    html.open("ul", "class", "origin");
    all.stream().filter(r -> edition.originOf(r.id()).isEmpty()).forEach(this::source);
    html.close("ul").close("section").line();
  }

  private void origin(Origin origin) {
    List<Report> prints =
        origin.articles().stream().flatMap(a -> edition.report(a).stream()).toList();
    boolean several = prints.size() > 1;
    html.open("ul", "class", several ? "origin bracket" : "origin");
    if (several) {
      html.leaf("li", SharedText.reason(origin), "class", "reason");
    }
    prints.forEach(this::source);
    html.close("ul").line();
  }

  private void source(Report r) {
    html.open("li", "class", r.notRead().isPresent() ? "unread" : "read");
    html.open("a", "href", Anchors.link(Anchors.report(r.id())))
        .leaf("bdi", edition.nameOf(r))
        .close("a");
    html.open("span", "class", "when").text(" ");
    pieces.published(r);
    r.credit().ifPresent(c -> html.text(" · credits ").leaf("bdi", c));
    r.notRead().ifPresent(why -> html.text(" · ").leaf("em", "not read: " + why));
    html.close("span");
    if (SourceNames.isFileName(r) && !r.headline().isBlank()) {
      html.leaf("span", Words.cut(r.headline(), 90), "class", "words title", "dir", "auto");
    }
    html.close("li");
  }
}
