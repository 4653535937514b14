package org.rashomon.articles.pages.dates;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.facts.PageFacts;

/** Whether a page writes 5/6/2020 for a day in May. */
final class DayOrder {
  private DayOrder() {}

  /** In the United States, as the page's language and place say; English alone is taken for it. */
  static boolean isMonthFirst(PageFacts facts) {
    Element html = facts.document().firstElementChild();
    String lang =
        html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
    Stream<String> others =
        facts.metas().all("og:locale", "content-language", "language").map(Fact::value);
    Optional<String> place =
        Stream.concat(Stream.of(lang), others)
            .map(DayOrder::code)
            .filter(code -> code.length() == 5)
            .findFirst();
    String code = place.orElse(code(lang));
    return code.isEmpty() || code.equals("en") || code.equals("en-us");
  }

  private static String code(String language) {
    return language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
