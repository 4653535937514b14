package org.rashomon.articles.intake;

import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Languages;
import org.rashomon.articles.Metadata;
import org.rashomon.articles.PageOrigin;
import org.rashomon.sources.Unread;

/** What one report in an input comes to before it has an id among the others. */
public sealed interface Draft {

  /** A report that was not taken in. */
  record Refused(Unread unread) implements Draft {}

  /**
   * A report with its text.
   *
   * @param name the input, with the position in it when it holds several
   * @param id the id it would like to have
   * @param metadata what its publisher says about it
   * @param text headline, blank line and body, or the whole of a plain text
   * @param body where the body begins in {@code text}
   * @param page what is known because it was taken out of a web page
   */
  record Kept(
      String name, String id, Metadata metadata, String text, int body, Optional<PageOrigin> page)
      implements Draft {

    /** A report that comes from no page. */
    public Kept(String name, String id, Metadata metadata, String text, int body) {
      this(name, id, metadata, text, body, Optional.empty());
    }

    /** The report under an id of its own, which stands in for an outlet that is not known. */
    public Article article(String unique, String sha256) {
      String language = Languages.of(text, metadata.language());
      return new Article(
          unique,
          metadata.source().orElse(unique),
          metadata.headline(),
          metadata.authors(),
          metadata.url(),
          metadata.published(),
          language,
          sha256,
          metadata.credit(),
          notRead(language),
          text,
          body,
          page);
    }

    private static Optional<String> notRead(String language) {
      return Languages.canBeRead(language)
          ? Optional.empty()
          : Optional.of("written in " + Languages.name(language) + "; only English is read");
    }
  }
}
