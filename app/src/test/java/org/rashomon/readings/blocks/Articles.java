package org.rashomon.readings.blocks;

import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;

/** Articles for tests. */
final class Articles {
  private Articles() {}

  static Article plain(String text) {
    return article(text, 0);
  }

  static Article structured(String headline, String body) {
    return article(headline + "\n\n" + body, headline.length() + 2);
  }

  private static Article article(String text, int body) {
    return new Article(
        "a",
        "a",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        "",
        Optional.empty(),
        Optional.empty(),
        text,
        body);
  }
}
