package org.rashomon.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rashomon.bench.gold.Gold;

/** Characters of a published report, counted in UTF-16. */
public record Place(String article, int start, int end) {

  /** Whether both have a character in common. */
  public boolean meets(Place other) {
    return article.equals(other.article) && start < other.end && other.start < end;
  }

  static boolean meet(List<Place> some, List<Place> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(a::meets));
  }

  /** Everywhere that a quote stands in a text, overlaps included. */
  static List<Place> all(String article, String quote, String text) {
    List<Place> found = new ArrayList<>();
    int at = quote.isEmpty() ? -1 : text.indexOf(quote);
    while (at >= 0) {
      found.add(new Place(article, at, at + quote.length()));
      at = text.indexOf(quote, at + 1);
    }
    return found;
  }

  /** Everywhere that the passages of a gold entry stand. */
  public static List<Place> all(List<Gold.Passage> passages, Map<String, String> texts) {
    return passages.stream()
        .flatMap(p -> all(p.article(), p.quote(), texts.getOrDefault(p.article(), "")).stream())
        .toList();
  }
}
