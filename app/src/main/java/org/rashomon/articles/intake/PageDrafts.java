package org.rashomon.articles.intake;

import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Fact;
import org.rashomon.articles.Metadata;
import org.rashomon.articles.PageOrigin;
import org.rashomon.articles.Published;
import org.rashomon.articles.pages.NotAnArticle;
import org.rashomon.articles.pages.Page;
import org.rashomon.articles.pages.PageArticle;
import org.rashomon.articles.pages.encoding.PageSniffer;
import org.rashomon.articles.pages.extraction.PageReader;
import org.rashomon.sources.Content;
import org.rashomon.sources.Unread;

/** The article in a web page. */
final class PageDrafts {
  private PageDrafts() {}

  static boolean isPage(Content content) {
    return PageSniffer.isPage(content.bytes(), content.type(), content.name());
  }

  static List<Draft> of(Content content) {
    Page page = new Page(content.bytes(), content.type(), content.address());
    return List.of(
        switch (PageReader.read(page)) {
          case NotAnArticle none ->
              new Draft.Refused(new Unread(content.name(), none.reason(), none.wayOut()));
          case PageArticle article -> kept(content, article);
        });
  }

  private static Draft kept(Content content, PageArticle article) {
    return new Draft.Kept(
        content.name(),
        content.id(),
        metadata(content, article),
        article.text().text(),
        article.body(),
        Optional.of(
            new PageOrigin(
                article.kind(),
                article.standfirst(),
                article.section(),
                article.published(),
                article.modified(),
                article.credits(),
                article.captions(),
                article.text())));
  }

  private static Metadata metadata(Content content, PageArticle article) {
    return new Metadata(
        value(article.headline()),
        value(article.publisher()),
        article.authors().stream().map(Fact::value).toList(),
        value(article.url()).or(content::address),
        value(article.published())
            .map(date -> Published.of(date, Published.From.METADATA))
            .orElse(Published.UNKNOWN),
        value(article.language()),
        article.credits().stream().map(Fact::value).findFirst());
  }

  private static Optional<String> value(Optional<Fact> fact) {
    return fact.map(Fact::value);
  }
}
