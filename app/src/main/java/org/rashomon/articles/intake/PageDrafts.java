package org.rashomon.articles.intake;

import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Fact;
import org.rashomon.articles.Metadata;
import org.rashomon.articles.PageOrigin;
import org.rashomon.articles.PublicationDates;
import org.rashomon.articles.Published;
import org.rashomon.articles.pages.NotAnArticle;
import org.rashomon.articles.pages.Page;
import org.rashomon.articles.pages.PageArticle;
import org.rashomon.articles.pages.encoding.PageSniffer;
import org.rashomon.articles.pages.extraction.PageReader;
import org.rashomon.sources.Content;
import org.rashomon.sources.Told;
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
                published(content, article),
                article.modified(),
                article.credits(),
                article.captions(),
                article.text())));
  }

  private static Metadata metadata(Content content, PageArticle article) {
    List<String> authors = article.authors().stream().map(Fact::value).toList();
    return new Metadata(
        value(article.headline()).or(() -> content.told().flatMap(Told::headline)),
        value(article.publisher()).or(() -> content.told().flatMap(Told::outlet)),
        authors.isEmpty() ? content.told().map(Told::authors).orElse(authors) : authors,
        value(article.url()).or(content::address),
        value(published(content, article))
            .map(date -> Published.of(date, Published.From.METADATA))
            .orElse(Published.UNKNOWN),
        value(article.language()),
        article.credits().stream().map(Fact::value).findFirst());
  }

  /** As the page says, else as the feed does that led to it. */
  private static Optional<Fact> published(Content content, PageArticle article) {
    return article
        .published()
        .or(
            () ->
                content
                    .told()
                    .flatMap(
                        told ->
                            told.published()
                                .flatMap(PublicationDates::edtf)
                                .map(date -> new Fact(date, "feed " + told.from()))));
  }

  private static Optional<String> value(Optional<Fact> fact) {
    return fact.map(Fact::value);
  }
}
