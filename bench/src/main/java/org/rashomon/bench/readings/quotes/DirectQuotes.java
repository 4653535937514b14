package org.rashomon.bench.readings.quotes;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.bench.readings.polnear.Document;
import org.rashomon.bench.readings.polnear.Labelled;
import org.rashomon.text.Span;

/**
 * The direct quotations of a labelled report: stretches between marks that lie in a piece of
 * content all of whose words stand between marks.
 *
 * @param quotes in the order of the text
 * @param contents every piece of content, direct or not
 */
record DirectQuotes(List<Quote> quotes, List<Span> contents) {

  /** Words in marks and where whoever said them is named; nowhere, for some. */
  record Quote(Span words, List<Span> sources) {}

  DirectQuotes {
    quotes = List.copyOf(quotes);
    contents = List.copyOf(contents);
  }

  static DirectQuotes of(Document document) {
    String text = document.article().text();
    List<Span> marked = MarkedWords.in(text);
    List<Quote> quotes = new ArrayList<>();
    List<Span> contents = new ArrayList<>();
    for (Labelled each : document.attributions()) {
      contents.addAll(each.content());
      for (Span piece : each.content()) {
        quotes(text, marked, piece).forEach(q -> quotes.add(new Quote(q, each.source())));
      }
    }
    return new DirectQuotes(quotes, contents);
  }

  /** The marked stretches of a piece; none where some of its words stand outside of marks. */
  private static List<Span> quotes(String text, List<Span> marked, Span piece) {
    List<Span> inside = marked.stream().filter(each -> each.overlaps(piece)).toList();
    for (int i = piece.start(); i < piece.end(); i++) {
      int at = i;
      if (Character.isLetterOrDigit(text.charAt(i))
          && inside.stream().noneMatch(each -> each.start() <= at && at < each.end())) {
        return List.of();
      }
    }
    return inside.stream().filter(each -> isMostlyIn(each, piece)).toList();
  }

  /** A word or two of a longer quotation is no quotation of its own. */
  private static boolean isMostlyIn(Span words, Span piece) {
    int common = Math.min(words.end(), piece.end()) - Math.max(words.start(), piece.start());
    return 2 * common > words.length();
  }
}
