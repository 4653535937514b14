package org.rashomon.bench.metamorphic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.rashomon.text.Span;

/**
 * A text made from another, with the way back from its characters to those it was made from.
 *
 * @param pieces what it consists of, in its own order
 */
public record Rewriting(List<Piece> pieces) {

  /**
   * A piece of the new text.
   *
   * @param from what it stands for in the original
   * @param text its characters
   * @param kept whether they are the original's
   */
  public record Piece(Span from, String text, boolean kept) {}

  /** A stretch that was changed: where it stood in the original and stands in the new text. */
  public record Change(Span before, Span after) {}

  public Rewriting {
    pieces = pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }

  /** The text with other words in some places, which may not overlap. */
  public static Rewriting replacing(String original, SortedMap<Span, String> places) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Map.Entry<Span, String> place : places.entrySet()) {
      Span span = place.getKey();
      pieces.add(kept(original, new Span(at, span.start())));
      pieces.add(new Piece(span, place.getValue(), false));
      at = span.end();
    }
    pieces.add(kept(original, new Span(at, original.length())));
    return new Rewriting(pieces);
  }

  /** These stretches of a text in this order. */
  public static Rewriting arranging(String original, List<Span> stretches) {
    return new Rewriting(stretches.stream().map(span -> kept(original, span)).toList());
  }

  private static Piece kept(String original, Span span) {
    return new Piece(span, span.of(original), true);
  }

  /** The new text. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** What was changed, in the order of the new text. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int end = at + piece.text().length();
      if (!piece.kept()) {
        changes.add(new Change(piece.from(), new Span(at, end)));
      }
      at = end;
    }
    return changes;
  }

  /** The stretch of the original that a stretch of the new text stands for. */
  public Span back(Span span) {
    Span first = at(span.start());
    return first.cover(at(Math.max(span.start(), span.end() - 1)));
  }

  /** The character of the original behind one of the new text, or all that a change stands for. */
  private Span at(int index) {
    int at = 0;
    for (Piece piece : pieces) {
      int within = index - at;
      if (within < piece.text().length()) {
        int start = piece.from().start() + within;
        return piece.kept() ? new Span(start, start + 1) : piece.from();
      }
      at += piece.text().length();
    }
    throw new IllegalArgumentException("not a character of the new text: " + index);
  }

  /** How much of the new text stands for what is before an index of the original. */
  public int forward(int index) {
    int length = 0;
    for (Piece piece : pieces) {
      boolean whole = piece.from().end() <= index;
      int inside = Math.max(0, index - piece.from().start());
      length += whole ? piece.text().length() : Math.min(inside, piece.text().length());
    }
    return length;
  }
}
