package org.rashomon.pipeline.library;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.sources.Content;

/** Where something comes from, and by that which report it is. */
final class Places {
  private static final String STREAM = "standard input";

  private Places() {}

  /** The address it was got at, else where it lies on the machine, else its name. */
  static String of(Content content) {
    return content.address().orElseGet(() -> path(content.name()));
  }

  private static String path(String name) {
    if (name.startsWith(STREAM)) {
      return name;
    }
    try {
      return Path.of("").toAbsolutePath().resolve(name).normalize().toString();
    } catch (InvalidPathException e) {
      return name;
    }
  }

  /**
   * What makes it the same report when it is given again in other words: its canonical address,
   * else where it came from. Where several come from one place without addresses, or it is a
   * stream, the words themselves.
   *
   * @param isAlone whether it is the only report in its capture
   * @param print of its words, as hexadecimal digits
   */
  static String identity(Article article, String place, boolean isAlone, String print) {
    boolean isStream = place.startsWith(STREAM);
    return article
        .url()
        .filter(url -> isOwn(url, place))
        .map(Places::plain)
        .orElse(isAlone && !isStream ? plain(place) : "words " + print);
  }

  /** A page may name another's address as its own, or, by mistake, its outlet's front page. */
  private static boolean isOwn(String url, String place) {
    Optional<URI> own = uri(url);
    Optional<URI> got = uri(place).filter(uri -> uri.getHost() != null);
    if (own.isEmpty() || own.get().getHost() == null) {
      return false;
    }
    String path = String.valueOf(own.get().getPath());
    boolean isFront = path.length() < 2 && own.get().getQuery() == null;
    return !isFront && got.map(uri -> site(uri).equals(site(own.get()))).orElse(true);
  }

  /** The host without what sites put before it for machines of one kind. */
  private static String site(URI uri) {
    return uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp|mobile)\\.", "");
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(URI.create(address));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String plain(String address) {
    int fragment = address.startsWith("http") ? address.indexOf('#') : -1;
    return fragment < 0 ? address : address.substring(0, fragment);
  }
}
