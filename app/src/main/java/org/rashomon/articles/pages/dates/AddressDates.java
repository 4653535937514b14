package org.rashomon.articles.pages.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.facts.PageFacts;

/** Days in a page's address: {@code /2020/05/17/}, {@code /2020-05-17-}, {@code /17-05-2020-}. */
final class AddressDates {
  private static final int LONGEST = 1_000;
  private static final Pattern YEAR_FIRST =
      Pattern.compile("[/_-]((?:199|20[0-3])\\d)([/_-]?)(\\d{2})\\2(\\d{2})(?=[/_.?-]|$)");

  /** Folders may leave off the zero: {@code /2017/7/12/}. */
  private static final Pattern FOLDERS =
      Pattern.compile("/((?:199|20[0-3])\\d)(/)(\\d{1,2})/(\\d{1,2})(?=/|$)");

  private static final Pattern YEAR_LAST =
      Pattern.compile("[/_-](\\d{2})([_-])(\\d{2})\\2((?:199|20[0-3])\\d)(?=[/_.?-]|$)");

  private AddressDates() {}

  /** In the address that the page gives itself, else in the one where it was got. */
  static Optional<Fact> of(PageFacts facts) {
    Stream<String> metas = facts.metas().all("og:url").map(Fact::value);
    return Stream.concat(facts.canonical().stream(), metas)
        .flatMap(address -> day(address).stream())
        .findFirst()
        .map(day -> new Fact(day.toString(), "canonical address"))
        .or(() -> day(facts.document().location()).map(day -> new Fact(day.toString(), "address")));
  }

  static Optional<LocalDate> day(String address) {
    String bounded = address.substring(0, Math.min(address.length(), LONGEST));
    return first(YEAR_FIRST.matcher(bounded), 1, 4)
        .or(() -> first(FOLDERS.matcher(bounded), 1, 4))
        .or(() -> first(YEAR_LAST.matcher(bounded), 4, 1));
  }

  private static Optional<LocalDate> first(Matcher found, int year, int day) {
    while (found.find()) {
      try {
        return Optional.of(LocalDate.of(number(found, year), number(found, 3), number(found, day)));
      } catch (DateTimeException e) {
        // Some other number; the next one may be a day.
      }
    }
    return Optional.empty();
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
