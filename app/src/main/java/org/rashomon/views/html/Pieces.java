package org.rashomon.views.html;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;

/** What every section is put together from: marks, dates, witnesses, words in their sentence. */
final class Pieces {
  final Edition edition;
  final Html html;

  Pieces(Edition edition, Html html) {
    this.edition = edition;
    this.html = html;
  }

  /** A drawn mark with its meaning for those who do not see it. */
  void mark(String symbol, String meaning) {
    html.trusted("<svg class=\"mark\" role=\"img\"").trusted(" aria-label=\"");
    html.text(meaning).trusted("\"><use href=\"#mark-").trusted(symbol).trusted("\"/></svg>");
  }

  void verdict(Statement s) {
    String word = s.verdict().name().toLowerCase(Locale.ROOT);
    mark(word, word);
  }

  /** A date in words, exact on hover. */
  void date(String edtf) {
    html.leaf("time", EdtfDate.of(edtf).words(), "datetime", edtf, "title", edtf);
  }

  void published(Report r) {
    String from =
        switch (r.published().from()) {
          case METADATA -> "";
          case TEXT -> " (found in the text)";
          case STORY -> " (told by the other reports)";
          case UNKNOWN -> "date unknown";
        };
    r.published().edtf().ifPresent(this::date);
    html.text(from);
  }

  /** A heading of a section, with its own link. */
  void heading(String id, String title, String count) {
    html.open("h2").leaf("a", title, "href", Anchors.link(id), "class", "self");
    if (!count.isEmpty()) {
      html.text(" ").leaf("span", count, "class", "count");
    }
    html.close("h2").line();
  }

  /** The witnesses of some evidence, one chip each, the prints of one origin folded in it. */
  void chips(List<Evidence> evidence) {
    html.open("ul", "class", "chips");
    edition
        .byWitness(evidence)
        .forEach(
            (witness, passages) -> {
              html.open("li");
              chip(witness, passages);
              html.close("li");
            });
    html.close("ul");
  }

  private void chip(String witness, List<Evidence> passages) {
    List<String> prints =
        passages.stream().map(e -> edition.nameOf(edition.reportOf(e))).distinct().toList();
    long articles = passages.stream().map(Evidence::article).distinct().count();
    html.open(
        "a",
        "class",
        articles > 1 ? "chip folded" : "chip",
        "href",
        Anchors.link(Anchors.passage(passages.getFirst())),
        "title",
        articles > 1 ? "One origin, printed in " + Words.list(prints) : prints.getFirst());
    html.leaf("bdi", edition.witness(witness));
    if (articles > 1) {
      html.text(" ").leaf("span", "×" + articles, "class", "times");
    }
    html.close("a");
  }

  /** The words in their sentence, marked, and the witness that gives them. */
  void passage(Evidence e, String markClass, List<Evidence> witness) {
    Passage p = Passage.of(e, edition.characters(e));
    html.open("blockquote", "class", "passage", "data-cite", citation(e)).open("p", "dir", "auto");
    html.text(p.before()).leaf("mark", p.words(), "class", markClass).text(p.after());
    html.close("p").open("span", "class", "source");
    chip(edition.originOf(e.article()).map(Origin::id).orElse(e.article()), witness);
    Report r = edition.reportOf(e);
    r.published().edtf().ifPresent(this::date);
    html.close("span").close("blockquote").line();
  }

  /** What goes onto the clipboard behind copied words. */
  String citation(Evidence e) {
    Report r = edition.reportOf(e);
    String headline = r.headline().isBlank() ? "" : ", “" + Words.flat(r.headline()) + "”";
    String date = r.published().edtf().map(d -> ", " + EdtfDate.of(d).words()).orElse("");
    String url = r.url().flatMap(Pieces::web).map(u -> ", " + u).orElse("");
    return r.source() + headline + date + url + ", characters " + e.start() + "–" + e.end();
  }

  String citation(Statement s) {
    return s.evidence().isEmpty()
        ? "statement " + s.id()
        : String.join("; ", s.evidence().stream().map(this::citation).toList());
  }

  /** An address that a reader may follow; anything but the web is no address. */
  static Optional<String> web(String url) {
    try {
      String scheme = Optional.ofNullable(URI.create(url.strip()).getScheme()).orElse("");
      boolean known = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
      return known ? Optional.of(url.strip()) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A sentence of ours where there is nothing to show. */
  void nothing(String words) {
    html.leaf("p", words, "class", "nothing").line();
  }
}
