package org.rashomon.articles.pages.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.facts.PageFacts;

/** Days in a page's canonical address: {@code /2020/05/17/}, {@code /2020-05-17-}. */
final class AddressDates {
  private static final Pattern DAY =
      Pattern.compile("[/_-]((?:199|20[0-3])\\d)([/_-]?)(\\d{2})\\2(\\d{2})(?=[/_.-]|$)");

  private AddressDates() {}

  static Optional<Fact> of(PageFacts facts) {
    Stream<String> links =
        facts.document().select("link[rel=canonical]").stream().map(AddressDates::target);
    Stream<String> metas = facts.metas().all("og:url").map(Fact::value);
    return Stream.concat(links, metas)
        .flatMap(address -> day(address).stream())
        .findFirst()
        .map(day -> new Fact(day.toString(), "canonical address"));
  }

  private static String target(Element link) {
    return link.attr("href");
  }

  static Optional<LocalDate> day(String address) {
    Matcher found = DAY.matcher(address.substring(0, Math.min(address.length(), 1_000)));
    while (found.find()) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4))));
      } catch (DateTimeException e) {
        // Some other number; the next one may be a day.
      }
    }
    return Optional.empty();
  }
}
