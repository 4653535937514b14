package org.rashomon.views.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Disagreement.Variant;
import org.rashomon.collations.Evidence;

/** What is disputed: each value with its witnesses and the words that give it. */
final class DisputeCards {
  /** Passages of a value that are read without a click. */
  private static final int SHOWN = 2;

  private static final int LONG_VALUE = 22;
  private final Pieces pieces;
  private final Edition edition;
  private final Html html;

  DisputeCards(Pieces pieces) {
    this.pieces = pieces;
    this.edition = pieces.edition;
    this.html = pieces.html;
  }

  void render() {
    html.open("section", "id", "disputes", "aria-label", "Disputed");
    pieces.heading("disputes", "Disputed", "");
    if (edition.disputes().isEmpty()) {
      pieces.nothing(nothingDisputed());
    }
    edition.disputes().forEach(this::card);
    notes();
    html.close("section").line();
  }

  private String nothingDisputed() {
    return switch (edition.read().size()) {
      case 0 -> "No report could be read, so nothing can be compared.";
      case 1 ->
          "Only one report was read. There is nothing to lay beside it, so what it says stands"
              + " alone below.";
      default ->
          "Nothing disputed. The reports were compared fact by fact, and no two of them were found"
              + " to contradict each other.";
    };
  }

  private void card(Disagreement d) {
    String id = Anchors.dispute(d.id());
    String type = d.type().name().toLowerCase(Locale.ROOT);
    html.open("article", "class", "card " + type, "id", id, "tabindex", "-1");
    html.open("h3");
    html.leaf("a", edition.letterOf(d.id()), "class", "letter", "href", Anchors.link(id));
    html.text(" ").leaf("span", d.about(), "class", "about", "dir", "auto").text(" ");
    html.open("span", "class", "type");
    pieces.mark(d.type() == Disagreement.Type.UPDATE ? "update" : "disputed", "");
    html.text(type + ", " + kind(d)).close("span");
    html.close("h3").line();
    variants(d);
    why(d);
    html.close("article").line();
  }

  private static String kind(Disagreement d) {
    return d.kind().name().toLowerCase(Locale.ROOT);
  }

  private void variants(Disagreement d) {
    html.open("ol", "class", "variants");
    for (int i = 0; i < d.variants().size(); i++) {
      html.open("li");
      if (d.type() == Disagreement.Type.UPDATE && i > 0) {
        html.open("p", "class", "later");
        pieces.mark("update", "later");
        html.text("later").close("p");
      }
      variant(d.variants().get(i));
      html.close("li").line();
    }
    html.close("ol").line();
  }

  private void variant(Variant v) {
    boolean big = v.value().length() <= LONG_VALUE;
    html.leaf("p", v.value(), "class", big ? "value" : "value long", "dir", "auto");
    html.open("div", "class", "given");
    List<Evidence> rest = new ArrayList<>();
    int shown = 0;
    for (List<Evidence> witness : edition.byWitness(v.evidence()).values()) {
      boolean show = shown++ < SHOWN;
      if (show) {
        pieces.passage(witness.getFirst(), "disputed", witness);
      }
      rest.addAll(show ? witness.subList(1, witness.size()) : witness);
    }
    more(rest);
    html.close("div");
  }

  private void more(List<Evidence> rest) {
    if (!rest.isEmpty()) {
      html.open("details", "class", "more").open("summary");
      html.text(Words.count(rest.size(), "more passage") + ": ");
      List<String> sources =
          rest.stream().map(e -> edition.nameOf(edition.reportOf(e))).distinct().toList();
      html.leaf("bdi", Words.list(sources)).close("summary");
      rest.forEach(e -> pieces.passage(e, "disputed", List.of(e)));
      html.close("details");
    }
  }

  private void why(Disagreement d) {
    html.open("p", "class", "why");
    html.leaf("span", Words.sentence(d.why()), "dir", "auto").text(" ");
    html.open("span", "class", "sure", "title", "confidence " + d.confidence());
    html.text(
        "That this is "
            + (d.type() == Disagreement.Type.UPDATE ? "an update" : "a contradiction")
            + ": ");
    html.leaf("strong", Words.confidence(d.confidence())).close("span");
    html.close("p").line();
  }

  /** Differences that are none: listed so that nobody has to wonder. */
  private void notes() {
    List<Disagreement> notes = edition.notes();
    if (!notes.isEmpty()) {
      html.open("details", "class", "notes", "id", "notes");
      html.leaf(
          "summary",
          Words.spelled(notes.size(), "difference", "differences")
              + (notes.size() == 1 ? " that is no contradiction" : " that are no contradictions")
              + ": precision and scope");
      notes.forEach(this::note);
      html.close("details").line();
    }
  }

  private void note(Disagreement d) {
    html.open("div", "class", "note", "id", Anchors.dispute(d.id()));
    html.open("p").leaf("strong", d.about(), "dir", "auto");
    html.text(" " + d.type().name().toLowerCase(Locale.ROOT) + ", " + kind(d) + ". ");
    html.leaf("span", Words.sentence(d.why()), "dir", "auto").close("p").open("ul");
    for (Variant v : d.variants()) {
      html.open("li").leaf("b", v.value(), "dir", "auto");
      edition
          .byWitness(v.evidence())
          .values()
          .forEach(witness -> pieces.passage(witness.getFirst(), "noted", witness));
      html.close("li");
    }
    html.close("ul").close("div").line();
  }
}
