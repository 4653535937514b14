package org.rashomon.collations;

import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Published;

/**
 * A report as the document keeps it ("articles" in the document).
 *
 * @param id the article's id
 * @param source the publisher
 * @param headline as published, or empty
 * @param words number of words read
 * @param text the original characters
 */
public record Report(
    String id,
    String source,
    String headline,
    List<String> authors,
    Optional<String> url,
    Published published,
    String language,
    int words,
    String sha256,
    Optional<String> credit,
    Optional<String> notRead,
    String text) {
  public Report {
    authors = List.copyOf(authors);
  }
}
