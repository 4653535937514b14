package org.rashomon.bench.readings.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.bench.readings.Peers;
import org.rashomon.bench.readings.quotes.QuoteScore.Found;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Quotation.Speaker;
import org.rashomon.text.Span;

/** What the program and its peer find, in one shape. */
final class FoundQuotes {
  private FoundQuotes() {}

  /** Every piece of every quotation. */
  static List<Found> ours(String text, List<Quotation> quotations) {
    List<Found> found = new ArrayList<>();
    for (Quotation each : quotations) {
      for (Span fragment : each.fragments()) {
        add(text, fragment, each.speaker().map(Speaker::span), found);
      }
    }
    return found;
  }

  /** What the peer marks, cut at the ends of paragraphs as the direct quotations are. */
  static List<Found> theirs(String text, List<Peers.Mark> marks) {
    List<Found> found = new ArrayList<>();
    for (Peers.Mark each : marks) {
      Optional<Span> speaker = speaker(text, each.values());
      Span marked = span(text, each.start(), each.end());
      int start = marked.start();
      while (start < marked.end()) {
        int line = text.indexOf('\n', start);
        int end = line < 0 ? marked.end() : Math.min(line, marked.end());
        add(text, new Span(start, end), speaker, found);
        start = end + 1;
      }
    }
    return found;
  }

  private static Optional<Span> speaker(String text, Map<String, String> values) {
    Optional<String> start = Optional.ofNullable(values.get("speakerStart"));
    Optional<String> end = Optional.ofNullable(values.get("speakerEnd"));
    return start.flatMap(
        from -> end.map(to -> span(text, Integer.parseInt(from), Integer.parseInt(to))));
  }

  private static Span span(String text, int start, int end) {
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private static void add(String text, Span span, Optional<Span> speaker, List<Found> found) {
    Span words = MarkedWords.words(text, span);
    if (!words.isEmpty()) {
      found.add(new Found(words, speaker));
    }
  }
}
