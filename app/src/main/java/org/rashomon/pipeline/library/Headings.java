package org.rashomon.pipeline.library;

import org.rashomon.articles.Article;

/** What a story is called before it is collated. */
final class Headings {
  private static final int LONGEST = 110;

  private Headings() {}

  /** The headline, else the beginning of the text. */
  static String of(Article article) {
    String text = article.headline().filter(words -> !words.isBlank()).orElse(article.text());
    String line = text.strip().lines().findFirst().orElse("").replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int cut = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, cut > 0 ? cut : LONGEST) + " …";
  }
}
