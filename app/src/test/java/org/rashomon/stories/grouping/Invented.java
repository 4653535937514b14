package org.rashomon.stories.grouping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.Models;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;

/** The invented reports, sketched with the embedder of the program. */
record Invented(String event, Sketch sketch) {
  private static final String FILE = "invented.txt";

  /** In the order of the file, with numbers from 1 on. */
  static List<Invented> all() {
    Sketcher sketcher = new Sketcher(Models.embedder());
    List<String> lines = lines();
    List<Invented> all = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      String[] head = lines.get(i).split(" \\| ", 3);
      Article article = article(head[2], head[1], lines.get(i + 1));
      all.add(new Invented(head[0], sketcher.sketch(all.size() + 1L, article, Instant.EPOCH)));
    }
    return all;
  }

  static Article article(String headline, String published, String text) {
    return new Article(
        "invented",
        "The Lantern",
        Optional.of(headline),
        List.of(),
        Optional.empty(),
        published.isEmpty() ? Published.UNKNOWN : Published.of(published, Published.From.METADATA),
        "en",
        "0".repeat(64),
        Optional.empty(),
        Optional.empty(),
        headline + "\n\n" + text,
        headline.length() + 2);
  }

  private static List<String> lines() {
    try (InputStream in = Invented.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the tests lack " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
