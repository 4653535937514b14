package org.rashomon.articles.pages;

import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Fact;
import org.rashomon.articles.PageKind;
import org.rashomon.articles.PageText;

/**
 * An article found in a page.
 *
 * @param kind article, paywall, live blog, gallery or video
 * @param headline the article's title, without the site's name
 * @param standfirst the summary that stands between headline and text
 * @param authors persons and bodies, in the page's order, without "By"
 * @param publisher the outlet's name
 * @param section the part of the outlet it stands in
 * @param url the canonical address
 * @param language as the page declares it
 * @param published first publication (EDTF)
 * @param modified last change (EDTF), where it is not the first publication
 * @param credits who is credited: wire and agencies in bylines, captions and metadata
 * @param captions of pictures and films beside the text, with their credits
 * @param text headline, blank line and body
 * @param body where the body begins in the text
 */
public record PageArticle(
    PageKind kind,
    Optional<Fact> headline,
    Optional<Fact> standfirst,
    List<Fact> authors,
    Optional<Fact> publisher,
    Optional<Fact> section,
    Optional<Fact> url,
    Optional<Fact> language,
    Optional<Fact> published,
    Optional<Fact> modified,
    List<Fact> credits,
    List<PageText> captions,
    PageText text,
    int body)
    implements PageReading {

  public PageArticle {
    authors = List.copyOf(authors);
    credits = List.copyOf(credits);
    captions = List.copyOf(captions);
    if (body < 0 || body > text.text().length()) {
      throw new IllegalArgumentException("body begins outside the text: " + body);
    }
  }
}
