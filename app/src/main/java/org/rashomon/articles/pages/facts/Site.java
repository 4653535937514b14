package org.rashomon.articles.pages.facts;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.articles.Fact;
import org.rashomon.articles.Metadata;

/**
 * The names of the site that a page is from, which titles and bylines carry along.
 *
 * @param names as the page gives them
 * @param host of its canonical address, without "www."; empty where unknown
 */
record Site(Set<String> names, String host) {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|–—:»«·•›/-]+\\s+|\\s*\\|\\s*| : ");

  static Site of(PageFacts facts) {
    Set<String> names = new LinkedHashSet<>();
    facts
        .metas()
        .all("og:site_name", "application-name", "al:ios:app_name", "twitter:site")
        .map(Fact::value)
        .forEach(names::add);
    facts.metadata().stream().map(Metadata::source).flatMap(Optional::stream).forEach(names::add);
    return new Site(names, host(facts));
  }

  private static String host(PageFacts facts) {
    return Stream.concat(
            facts.canonical().stream(),
            Stream.concat(
                facts.metas().all("og:url").map(Fact::value),
                Stream.of(facts.document().location())))
        .flatMap(address -> host(address).stream())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address.strip()).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT))
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether some words are the site's name, or its address. */
  boolean isNamed(String words) {
    String letters = Words.letters(words);
    if (letters.isEmpty()) {
      return false;
    }
    boolean isName = names.stream().map(Words::letters).anyMatch(letters::equals);
    String bare = Words.letters(host);
    boolean isHost = letters.length() > 2 && !bare.isEmpty() && bare.contains(letters);
    return isName || isHost || (bare.length() > 5 && letters.contains(bare));
  }

  /**
   * A title without the site's name and what stands around it.
   *
   * @param isWindow of the window, which nearly always ends with the site's name
   */
  String without(String title, boolean isWindow) {
    List<String> parts = new ArrayList<>(List.of(SEPARATOR.split(title)));
    if (parts.size() < 2) {
      return title;
    }
    int end = title.length();
    for (int i = parts.size() - 1; i > 0; i--) {
      int at = title.lastIndexOf(parts.get(i), end);
      boolean isShort = Words.of(parts.get(i)).size() <= 4 && at * 2 > end;
      if (at <= 0 || !(isNamed(parts.get(i)) || (isWindow && isShort))) {
        break;
      }
      end = title.lastIndexOf(parts.get(i - 1), at) + parts.get(i - 1).length();
    }
    String rest = title.substring(0, end).strip();
    boolean isFirst =
        isNamed(parts.getFirst()) && parts.size() > 1 && rest.length() > parts.getFirst().length();
    return isFirst ? rest.substring(rest.indexOf(parts.get(1))).strip() : rest;
  }
}
