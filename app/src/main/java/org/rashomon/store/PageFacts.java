package org.rashomon.store;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Fact;
import org.rashomon.articles.PageOrigin;

/**
 * What is kept of a page beside its article; where its characters stand in the page is found again
 * in the capture.
 *
 * @param kind of the page, in small letters
 * @param modified last change (EDTF)
 */
public record PageFacts(
    Optional<String> kind,
    Optional<String> standfirst,
    Optional<String> section,
    Optional<String> modified) {

  /** Those of an article; nothing where it comes from no page. */
  public static PageFacts of(Article article) {
    Optional<PageOrigin> page = article.page();
    return new PageFacts(
        page.map(p -> p.kind().name().toLowerCase(Locale.ROOT)),
        page.flatMap(PageOrigin::standfirst).map(Fact::value),
        page.flatMap(PageOrigin::section).map(Fact::value),
        page.flatMap(PageOrigin::modified).map(Fact::value));
  }
}
