package org.rashomon.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.text.Span;

/**
 * A text made of pieces of a page. What lies between two segments is ours: the blank line between
 * paragraphs, or the space that the page's layout stands for.
 *
 * @param text as it is read
 * @param segments in the order of the text, without overlap
 */
public record PageText(String text, List<Segment> segments) {

  public PageText {
    segments = List.copyOf(segments);
    int end = 0;
    for (Segment segment : segments) {
      if (segment.text().start() < end || segment.text().end() > text.length()) {
        throw new IllegalArgumentException("segment out of order: " + segment.text());
      }
      end = segment.text().end();
    }
  }

  /** Where the characters of a span stand in the page; empty when they are all ours. */
  public Optional<Span> source(Span span) {
    return segments.subList(first(span.start()), segments.size()).stream()
        .takeWhile(segment -> segment.text().start() < span.end())
        .map(segment -> part(segment, span))
        .reduce(Span::cover);
  }

  /** A part of the text with its segments; the span's ends may cut one. */
  public PageText part(Span span) {
    List<Segment> parts = new ArrayList<>();
    for (int i = first(span.start()); i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.text().start() >= span.end()) {
        break;
      }
      int from = Math.max(segment.text().start(), span.start());
      int to = Math.min(segment.text().end(), span.end());
      Span moved = new Span(from - span.start(), to - span.start());
      parts.add(new Segment(moved, part(segment, span), segment.kind()));
    }
    return new PageText(span.of(text), parts);
  }

  /** Of the same characters the very ones; of anything else the whole. */
  private static Span part(Segment segment, Span span) {
    if (segment.kind() != Segment.Kind.SAME) {
      return segment.source();
    }
    int shift = segment.source().start() - segment.text().start();
    int from = Math.max(segment.text().start(), span.start());
    int to = Math.min(segment.text().end(), span.end());
    return new Span(from + shift, to + shift);
  }

  /** The index of the first segment that ends behind a place. */
  private int first(int place) {
    int low = 0;
    int high = segments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments.get(middle).text().end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
