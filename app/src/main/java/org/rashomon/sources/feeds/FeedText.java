package org.rashomon.sources.feeds;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rashomon.sources.markup.HtmlText;

/**
 * A text in a feed.
 *
 * @param value as published, with its markup when it is HTML
 * @param isHtml whether its characters are HTML
 * @param base the address that addresses in it stand against
 * @param language as declared
 */
public record FeedText(
    String value, boolean isHtml, Optional<String> base, Optional<String> language) {
  private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!]|&#?\\w{2,9};");

  /** A text of which it is not said whether it is HTML. */
  static FeedText guessed(String value, Optional<String> base, Optional<String> language) {
    return new FeedText(value, MARKUP.matcher(value).find(), base, language);
  }

  /** The text that a reader sees. */
  public String plain() {
    return isHtml ? HtmlText.of(value) : value.strip();
  }
}
