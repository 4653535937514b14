package org.rashomon.collations.origins;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.articles.Article;

/** Whose report it is, for telling whether two are by one publisher. */
final class Publisher {
  /** Second levels under which countries give out names. */
  private static final Set<String> SECOND =
      Set.of("co", "com", "org", "net", "gov", "ac", "edu", "gob", "or", "ne");

  private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+){1,5}");

  private Publisher() {}

  /** The name under which the publisher's site is registered, else the publisher's name. */
  static Optional<String> of(Article article) {
    Optional<String> site = article.url().flatMap(Publisher::site);
    return site.isPresent()
        ? site
        : Optional.of(article.source().toLowerCase(Locale.ROOT).strip())
            .filter(source -> !source.equals(article.id().toLowerCase(Locale.ROOT)))
            .map(source -> HOST.matcher(source).matches() ? registered(source) : source);
  }

  private static Optional<String> site(String url) {
    try {
      return Optional.ofNullable(URI.create(url.strip()).getHost()).map(Publisher::registered);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String registered(String host) {
    List<String> parts = List.of(host.toLowerCase(Locale.ROOT).split("\\."));
    int size = parts.size();
    int from = size - (size > 2 && SECOND.contains(parts.get(size - 2)) ? 3 : 2);
    return String.join(".", parts.subList(Math.max(0, from), size));
  }
}
