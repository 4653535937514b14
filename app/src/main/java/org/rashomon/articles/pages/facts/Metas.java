package org.rashomon.articles.pages.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.articles.Blank;
import org.rashomon.articles.Fact;

/** The meta elements of a page, by their names in lower case. */
public final class Metas {
  private static final int LONGEST = 2_000;
  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Metas() {}

  static Metas of(List<Element> elements) {
    Metas metas = new Metas();
    for (Element meta : elements) {
      String content = meta.attr("content").strip();
      if (Blank.isBlank(content) || content.length() > LONGEST) {
        continue;
      }
      for (String name : NAMES) {
        String key = meta.attr(name).strip().toLowerCase(Locale.ROOT);
        if (!key.isEmpty()) {
          metas.values.computeIfAbsent(key, k -> new ArrayList<>()).add(content);
        }
      }
    }
    return metas;
  }

  /** The first value under the first of some names that has one. */
  public Optional<Fact> first(String... names) {
    return all(names).findFirst();
  }

  /** All values under some names, in the order of the names. */
  public Stream<Fact> all(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                values.getOrDefault(name, List.of()).stream()
                    .map(value -> new Fact(value, "meta " + name)));
  }
}
