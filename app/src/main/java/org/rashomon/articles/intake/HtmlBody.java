package org.rashomon.articles.intake;

import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.rashomon.articles.pages.NotAnArticle;
import org.rashomon.articles.pages.PageArticle;
import org.rashomon.articles.pages.extraction.PageReader;
import org.rashomon.sources.markup.HtmlText;

/** The text of a report whose body is a piece of HTML, as in feeds. */
final class HtmlBody {
  private HtmlBody() {}

  /**
   * The article's paragraphs without what stands around them; all that the piece shows where less
   * than half of that would be left, for a piece is mostly the report.
   */
  static String text(Optional<String> headline, String html) {
    String title = headline.map(words -> "<h1>" + Entities.escape(words) + "</h1>").orElse("");
    String shown = HtmlText.of(html);
    String read =
        switch (PageReader.read(title + "<article>" + html + "</article>", Optional.empty())) {
          case PageArticle article -> article.text().text().substring(article.body());
          case NotAnArticle none -> "";
        };
    return 2 * read.length() < shown.length() ? shown : read;
  }
}
