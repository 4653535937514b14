package org.rashomon.bench.readings.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.bench.readings.polnear.Document;
import org.rashomon.bench.readings.polnear.Labelled;
import org.rashomon.readings.Attribution;
import org.rashomon.text.Span;

/** A report's attributions, labelled and found. */
record Compared(Document document, List<Attribution> found) {

  Compared {
    found = List.copyOf(found);
  }

  /** Without those that lie in the content of others. */
  static List<Attribution> outermost(List<Attribution> all) {
    return all.stream()
        .filter(each -> all.stream().noneMatch(other -> !other.equals(each) && holds(other, each)))
        .toList();
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    return pieces(outer).stream().anyMatch(piece -> piece.contains(inner.cue()));
  }

  private static List<Span> pieces(Attribution attribution) {
    List<Span> pieces = new ArrayList<>(List.of(attribution.content()));
    pieces.addAll(attribution.further());
    return pieces;
  }

  Credit all() {
    return Credit.of(
        found.stream().map(this::parts).toList(),
        document.attributions().stream().map(this::parts).toList());
  }

  /** Of those only whose content holds a quotation mark, or holds none. */
  Credit of(boolean quoted) {
    return Credit.of(
        found.stream().filter(each -> isQuoted(pieces(each)) == quoted).map(this::parts).toList(),
        document.attributions().stream()
            .filter(each -> isQuoted(each.content()) == quoted)
            .map(this::parts)
            .toList());
  }

  /** A mark in it or right beside it. */
  private boolean isQuoted(List<Span> content) {
    String text = document.article().text();
    return content.stream()
        .map(
            each ->
                text.substring(
                    Math.max(0, each.start() - 1), Math.min(text.length(), each.end() + 2)))
        .anyMatch(words -> words.chars().anyMatch(c -> "\"“”".indexOf(c) >= 0));
  }

  private Parts parts(Labelled labelled) {
    String text = document.article().text();
    return new Parts(
        Words.in(text, labelled.source()),
        Words.in(text, labelled.cue()),
        Words.in(text, labelled.content()));
  }

  private Parts parts(Attribution attribution) {
    String text = document.article().text();
    return new Parts(
        attribution.isNamed() ? Words.in(text, List.of(attribution.source())) : Set.of(),
        Words.in(text, List.of(attribution.cue())),
        Words.in(text, pieces(attribution)));
  }
}
