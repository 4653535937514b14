package org.rashomon.articles;

import java.util.List;
import java.util.Optional;

/**
 * What is known of an article because it was taken out of a page.
 *
 * @param kind of the page
 * @param standfirst the summary between headline and text
 * @param section the part of the outlet that it stands in
 * @param published first publication (EDTF) and where the page says so
 * @param modified last change (EDTF) and where the page says so
 * @param credits who is credited, and where
 * @param captions of pictures and films, with their credits
 * @param text the article's text with the place of each character in the page
 */
public record PageOrigin(
    PageKind kind,
    Optional<Fact> standfirst,
    Optional<Fact> section,
    Optional<Fact> published,
    Optional<Fact> modified,
    List<Fact> credits,
    List<PageText> captions,
    PageText text) {

  public PageOrigin {
    credits = List.copyOf(credits);
    captions = List.copyOf(captions);
  }
}
