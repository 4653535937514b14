package org.rashomon.bench.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.bench.Project;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Events;

/** A report of a given length, put together from the plain texts of the project's own example. */
final class Sample {
  private static final int KILO = 1_000;
  private static final String EVENT = "harbour-fire";

  private Sample() {}

  static Article report(int words) {
    Event event = Events.read(Project.around(Path.of("")).examples().resolve(EVENT));
    String all = String.join("\n\n", event.texts().values());
    int end = 0;
    for (int left = words; left > 0 && end < all.length(); left--) {
      end = wordEnd(all, end);
    }
    return article(all.substring(0, end));
  }

  /** A report of so many thousands of characters. */
  static Article kilobytes(int size) {
    Event event = Events.read(Project.around(Path.of("")).examples().resolve(EVENT));
    String all = String.join("\n\n", event.texts().values()) + "\n\n";
    return article(all.repeat(size * KILO / all.length() + 1).substring(0, size * KILO));
  }

  private static Article article(String text) {
    return new Article(
        "sample",
        "sample",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.of("2024-03-12", Published.From.METADATA),
        "en",
        "",
        Optional.empty(),
        Optional.empty(),
        text,
        0);
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
