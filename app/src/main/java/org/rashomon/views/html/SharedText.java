package org.rashomon.views.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Report;

/** Who shares text with whom: an arc for each pair, the thicker the more. */
final class SharedText {
  private static final double LEAST = 0.04;
  private static final int MOST_PAIRS = 40;
  private static final int ROW = 36;
  private static final int WIDTH = 150;
  private final Pieces pieces;
  private final Edition edition;
  private final Html html;
  private final List<Report> reports;

  /** Two rows and the share of words that both have. */
  private record Pair(int from, int to, double share, boolean oneOrigin) {}

  SharedText(Pieces pieces) {
    this.pieces = pieces;
    this.edition = pieces.edition;
    this.html = pieces.html;
    this.reports = edition.columns();
  }

  /** Why some reports count as one witness, in words. */
  static String reason(Origin origin) {
    String credit = origin.credit().map(c -> " (" + c + ")").orElse("");
    String shared =
        origin.sharedText() > 0 ? ", " + percent(origin.sharedText()) + " of the text shared" : "";
    return "One origin: " + origin.reason().words() + credit + shared;
  }

  private static String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  void render() {
    html.open("section", "id", "shared", "aria-label", "Shared text");
    pieces.heading("shared", "Who shares text with whom", "");
    if (reports.size() < 2) {
      pieces.nothing("It takes two reports to share text.");
    } else {
      List<Pair> pairs = pairs();
      drawing(pairs);
      list(pairs);
    }
    html.close("section").line();
  }

  private List<Pair> pairs() {
    List<Shingles> texts = reports.stream().map(r -> new Shingles(r.text())).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        double share = texts.get(i).shared(texts.get(j));
        boolean one = isOneOrigin(reports.get(i), reports.get(j));
        if (share >= LEAST || one) {
          pairs.add(new Pair(i, j, share, one));
        }
      }
    }
    return pairs.stream()
        .sorted(Comparator.comparingDouble(Pair::share).reversed())
        .limit(MOST_PAIRS)
        .toList();
  }

  private boolean isOneOrigin(Report a, Report b) {
    return edition.originOf(a.id()).isPresent()
        && edition.originOf(a.id()).equals(edition.originOf(b.id()));
  }

  private void drawing(List<Pair> pairs) {
    int height = reports.size() * ROW;
    html.open("div", "class", "arcs");
    html.open("svg", "width", "" + WIDTH, "height", "" + height, "role", "img");
    html.leaf("title", "Arcs between reports that share text; solid within one origin");
    for (Pair pair : pairs) {
      html.open("path", "class", pair.oneOrigin() ? "one" : "other", "d", arc(pair));
      html.close("path");
    }
    for (int i = 0; i < reports.size(); i++) {
      html.open("circle", "cx", "" + (WIDTH - 5), "cy", "" + middle(i), "r", "4");
      html.close("circle");
    }
    html.close("svg").open("ol");
    for (Report r : reports) {
      html.open("li").open("a", "href", Anchors.link(Anchors.report(r.id())));
      html.leaf("bdi", edition.nameOf(r)).close("a");
      html.leaf("span", Words.count(r.words(), "word"), "class", "count").close("li");
    }
    html.close("ol").close("div").line();
  }

  /** A crescent: thin at both ends, in the middle as thick as the share. */
  private static String arc(Pair pair) {
    int from = middle(pair.from());
    int to = middle(pair.to());
    double reach = Math.min(WIDTH - 15, 24 + (to - from) * 0.75);
    double outer = WIDTH - 5 - reach * 1.33;
    double inner = outer + 2 + pair.share() * 16;
    return String.format(
        Locale.ROOT,
        "M%d %d C%.1f %d %.1f %d %d %d C%.1f %d %.1f %d %d %dZ",
        WIDTH - 5,
        from,
        outer,
        from,
        outer,
        to,
        WIDTH - 5,
        to,
        inner,
        to,
        inner,
        from,
        WIDTH - 5,
        from);
  }

  private static int middle(int row) {
    return row * ROW + ROW / 2;
  }

  private void list(List<Pair> pairs) {
    if (pairs.isEmpty()) {
      pieces.nothing("No two reports share more than a few words: each was written by itself.");
      return;
    }
    html.open("ul", "class", "pairs");
    for (Pair pair : pairs) {
      html.open("li").leaf("strong", percent(pair.share())).text(" ");
      html.leaf("bdi", edition.nameOf(reports.get(pair.from()))).text(" and ");
      html.leaf("bdi", edition.nameOf(reports.get(pair.to())));
      if (pair.oneOrigin()) {
        html.text(" ").leaf("span", "one origin", "class", "count");
      }
      html.close("li").line();
    }
    html.close("ul");
    html.leaf(
        "p",
        "The share is of the shorter report’s runs of six words that stand in the other, too.",
        "class",
        "legend");
  }
}
