package org.rashomon.views.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.QuoteGroup;

/** Each utterance in every wording, the words that differ marked. */
final class Quotes {
  private final Pieces pieces;
  private final Edition edition;
  private final Html html;

  /** One wording with everybody who prints it so. */
  private record Wording(List<String> words, String speaker, List<Evidence> evidence) {}

  Quotes(Pieces pieces) {
    this.pieces = pieces;
    this.edition = pieces.edition;
    this.html = pieces.html;
  }

  void render() {
    List<QuoteGroup> all = edition.collation().quotes();
    html.open("section", "id", "quotes", "aria-label", "Quotes");
    pieces.heading("quotes", "Quotes", all.isEmpty() ? "" : String.valueOf(all.size()));
    if (all.isEmpty()) {
      pieces.nothing("No report quotes anybody.");
    }
    List<QuoteGroup> shared = all.stream().filter(q -> reports(q) > 1).toList();
    shared.stream().sorted(Comparator.comparingInt(q -> -wordings(q).size())).forEach(this::group);
    List<QuoteGroup> single = all.stream().filter(q -> reports(q) < 2).toList();
    if (!single.isEmpty()) {
      html.open("details", "class", "more");
      html.leaf("summary", Words.count(single.size(), "quotation") + " in one report only");
      single.forEach(this::group);
      html.close("details");
    }
    html.close("section").line();
  }

  private static long reports(QuoteGroup q) {
    return q.variants().stream()
        .flatMap(v -> v.evidence().stream())
        .map(Evidence::article)
        .distinct()
        .count();
  }

  private static List<Wording> wordings(QuoteGroup q) {
    Map<String, Wording> wordings = new LinkedHashMap<>();
    for (QuoteGroup.Variant v : q.variants()) {
      for (Evidence e : v.evidence()) {
        wordings
            .computeIfAbsent(
                WordDiff.bareText(e.quote()),
                bare -> new Wording(WordDiff.words(e.quote()), v.speaker(), new ArrayList<>()))
            .evidence()
            .add(e);
      }
    }
    return wordings.values().stream()
        .sorted(Comparator.comparingInt(w -> -w.evidence().size()))
        .toList();
  }

  private void group(QuoteGroup q) {
    List<Wording> wordings = wordings(q);
    String id = Anchors.quote(q.id());
    html.open("article", "class", "quote", "id", id).open("h3");
    html.open("a", "class", "self", "href", Anchors.link(id));
    html.leaf("bdi", q.speaker().isBlank() ? "Speaker not named" : q.speaker()).close("a");
    html.leaf("span", summary(wordings), "class", "count").close("h3").open("ol");
    for (Wording w : wordings) {
      wording(w, differing(w, wordings), q.speaker());
    }
    html.close("ol").close("article").line();
  }

  private static String summary(List<Wording> wordings) {
    int reports = wordings.stream().mapToInt(w -> w.evidence().size()).sum();
    if (reports < 2) {
      return "";
    }
    return wordings.size() == 1
        ? "the same words in " + reports + " places"
        : Words.count(wordings.size(), "wording");
  }

  /**
   * The words that the nearest other wording does not have. A wording that shares less than half
   * with every other is another part of the utterance: nothing in it differs.
   */
  private static BitSet differing(Wording w, List<Wording> wordings) {
    BitSet differing = new BitSet();
    int most = 0;
    for (Wording other : wordings) {
      BitSet missing = WordDiff.missing(w.words(), other.words());
      int common = w.words().size() - missing.cardinality();
      int shorter = Math.min(w.words().size(), other.words().size());
      if (!other.equals(w) && common * 2 >= shorter && common > most) {
        most = common;
        differing = missing;
      }
    }
    return differing;
  }

  private void wording(Wording w, BitSet differing, String speaker) {
    html.open("li", "data-cite", pieces.citation(w.evidence().getFirst()));
    html.open("p", "class", isMarked(w) ? "words" : "words inner", "dir", "auto");
    words(w.words(), differing);
    html.close("p").open("div", "class", "by");
    pieces.chips(w.evidence());
    if (!w.speaker().isBlank() && !w.speaker().equals(speaker)) {
      html.open("span", "class", "attributed").text("said by ").leaf("bdi", w.speaker());
      html.close("span");
    }
    html.close("div").close("li").line();
  }

  private void words(List<String> words, BitSet differing) {
    for (int i = 0; i < words.size(); i++) {
      boolean before = i > 0 && differing.get(i - 1);
      if (before && !differing.get(i)) {
        html.close("mark");
      }
      html.text(i > 0 ? " " : "");
      if (!before && differing.get(i)) {
        html.open("mark", "class", "differs");
      }
      html.text(words.get(i));
    }
    if (differing.get(Math.max(0, words.size() - 1))) {
      html.close("mark");
    }
  }

  /** Whether the evidence has its quotation marks in it. */
  private static boolean isMarked(Wording w) {
    String words = String.join("", w.words());
    return !words.isEmpty() && "\"“”„«»‘’'".indexOf(words.charAt(0)) >= 0;
  }
}
