package org.rashomon.articles;

import java.util.List;
import java.util.Optional;

/**
 * One report as it was published, before anybody reads it.
 *
 * @param id stable and unique in a collation: the file's name without its ending
 * @param source the publisher's name, or the id where none is known
 * @param headline from metadata; a plain text's headline is for the reader of blocks to find
 * @param authors names as given
 * @param url canonical address
 * @param published from metadata, else unknown until a reader or the story finds it
 * @param language ISO 639-1 code, "und" when it cannot be told
 * @param sha256 of {@code text} in UTF-8, lower-case hex
 * @param credit the wire or agency that metadata credits
 * @param notRead why the report is kept but not read, e.g. its language; absent when it is read
 * @param text the original characters: headline, blank line and body for structured input, the
 *     whole decoded file for plain text
 * @param body where the body begins in {@code text} (UTF-16): after the headline, else 0
 * @param page what is known because it was taken out of a web page
 */
public record Article(
    String id,
    String source,
    Optional<String> headline,
    List<String> authors,
    Optional<String> url,
    Published published,
    String language,
    String sha256,
    Optional<String> credit,
    Optional<String> notRead,
    String text,
    int body,
    Optional<PageOrigin> page) {

  public Article {
    authors = List.copyOf(authors);
    if (body < 0 || body > text.length()) {
      throw new IllegalArgumentException("body begins outside the text of " + id + ": " + body);
    }
  }

  /** A report that was not taken out of a page. */
  public Article(
      String id,
      String source,
      Optional<String> headline,
      List<String> authors,
      Optional<String> url,
      Published published,
      String language,
      String sha256,
      Optional<String> credit,
      Optional<String> notRead,
      String text,
      int body) {
    this(
        id,
        source,
        headline,
        authors,
        url,
        published,
        language,
        sha256,
        credit,
        notRead,
        text,
        body,
        Optional.empty());
  }

  /** The same report with its date known better. */
  public Article withPublished(Published date) {
    return new Article(
        id, source, headline, authors, url, date, language, sha256, credit, notRead, text, body,
        page);
  }
}
