package org.rashomon.bench.readings.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.Page;
import org.rashomon.articles.pages.PageArticle;
import org.rashomon.articles.pages.PageReading;
import org.rashomon.articles.pages.extraction.PageReader;

/**
 * How many titles and authors of the labelled pages are right.
 *
 * @param pages asked
 * @param titles right
 * @param authors right: all of them and nobody else
 */
record Heads(int pages, int titles, int authors) {

  static Heads of(List<PageCase> all, Predicate<PageCase> asked) {
    Map<String, PageCase> byId =
        all.stream().collect(Collectors.toMap(PageCase::id, Function.identity()));
    int pages = 0;
    int titles = 0;
    int authors = 0;
    for (Labels labels : Labels.all()) {
      PageCase page = byId.get(labels.page());
      if (page == null || !asked.test(page)) {
        continue;
      }
      pages++;
      PageReading reading =
          PageReader.read(new Page(page.bytes(), Optional.empty(), Optional.of(page.url())));
      if (reading instanceof PageArticle article) {
        titles += labels.isTitle(article.headline().map(Fact::value).orElse("")) ? 1 : 0;
        authors += labels.areAuthors(article.authors().stream().map(Fact::value).toList()) ? 1 : 0;
      }
    }
    return new Heads(pages, titles, authors);
  }

  double titleShare() {
    return (double) titles / Math.max(1, pages);
  }

  double authorShare() {
    return (double) authors / Math.max(1, pages);
  }
}
