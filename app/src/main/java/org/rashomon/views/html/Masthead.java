package org.rashomon.views.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Statement.Verdict;

/** The event's title, what was read, and how much of it is in dispute. */
final class Masthead {
  private final Pieces pieces;
  private final Edition edition;
  private final Html html;

  Masthead(Pieces pieces) {
    this.pieces = pieces;
    this.edition = pieces.edition;
    this.html = pieces.html;
  }

  void render() {
    html.open("header", "class", "masthead", "id", "top");
    html.leaf("h1", title(), "dir", "auto", "class", isAHeadline() ? "words" : "ours");
    html.leaf("p", line(), "class", "line").line();
    tally();
    navigation();
    html.close("header").line();
  }

  String title() {
    return edition.collation().title().isBlank() ? "Untitled event" : edition.collation().title();
  }

  private boolean isAHeadline() {
    String title = Words.flat(edition.collation().title());
    return edition.collation().articles().stream()
        .anyMatch(r -> Words.flat(r.headline()).equals(title));
  }

  private String line() {
    List<String> parts = new ArrayList<>();
    parts.add(Words.count(edition.read().size(), "report"));
    long origins =
        edition.collation().wholeOrigins().stream()
            .filter(
                o ->
                    o.articles().stream()
                        .anyMatch(
                            a -> edition.report(a).filter(r -> r.notRead().isEmpty()).isPresent()))
            .count();
    parts.add(Words.count((int) origins, "origin"));
    dates().ifPresent(parts::add);
    if (!edition.unread().isEmpty()) {
      parts.add(edition.unread().size() + " not read");
    }
    return String.join(", ", parts);
  }

  private Optional<String> dates() {
    List<EdtfDate> dates =
        edition.read().stream()
            .flatMap(r -> r.published().edtf().stream())
            .map(EdtfDate::of)
            .filter(d -> d.first().isPresent())
            .toList();
    Optional<LocalDate> first =
        dates.stream().flatMap(d -> d.first().stream()).min(LocalDate::compareTo);
    Optional<LocalDate> last =
        dates.stream().flatMap(d -> d.last().stream()).max(LocalDate::compareTo);
    return first.flatMap(f -> last.map(l -> EdtfDate.days(f, l)));
  }

  private void tally() {
    html.open("ul", "class", "tally");
    count("disputed", open(Disagreement.Type.CONTRADICTION), "contradiction", "disputes");
    int updates = open(Disagreement.Type.UPDATE);
    if (updates > 0) {
      count("update", updates, "update", "disputes");
    }
    count("agreed", with(Verdict.AGREED), "agreed", "agreed", "agreed");
    count(
        "alone",
        with(Verdict.ALONE),
        "said by one source alone",
        "said by one source alone",
        "alone");
    html.close("ul").line();
  }

  private void count(String mark, int n, String word, String section) {
    count(mark, n, word, word + "s", section);
  }

  private void count(String mark, int n, String one, String many, String section) {
    html.open("li").open("a", "href", Anchors.link(section));
    pieces.mark(mark, "");
    html.leaf("strong", n == 0 ? "no" : String.valueOf(n)).text(" " + (n == 1 ? one : many));
    html.close("a").close("li");
  }

  private int open(Disagreement.Type type) {
    return (int) edition.disputes().stream().filter(d -> d.type() == type).count();
  }

  private int with(Verdict verdict) {
    return (int) edition.statements().stream().filter(s -> s.verdict() == verdict).count();
  }

  private void navigation() {
    html.open("nav", "class", "contents", "aria-label", "Sections");
    String[][] sections = {
      {"grid", "Who says what"},
      {"quotes", "Quotes"},
      {"timeline", "Timeline"},
      {"names", "Who is who"},
      {"shared", "Shared text"},
      {"pair", "Side by side"},
      {"reports", "The reports"}
    };
    for (String[] section : sections) {
      html.leaf("a", section[1], "href", Anchors.link(section[0])).text(" ");
    }
    html.leaf("button", "Keys ?", "type", "button", "id", "help-open", "class", "js-only");
    html.close("nav").line();
  }
}
