package org.rashomon.articles.pages.dates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.rashomon.articles.Fact;

/** Days in elements that are marked as dates. */
final class ShownDates {
  private static final Evaluator MARKED =
      QueryParser.parse(
          "[itemprop~=(?i)^datePublished$], [property~=(?i)^(schema:|dc:)?(datePublished|date|created)$], [pubdate]");

  private static final Evaluator NAMED =
      QueryParser.parse(
          "time.entry-date, time.published, abbr.published, .entry-date, .published-date, .pubdate, .publish-date, .post-date, .article-date, .posted-on");

  private static final Evaluator TIME = QueryParser.parse("time");

  private static final Evaluator LIKE_DATES =
      QueryParser.parse(
          "[class~=(?i)(^|[-_ ])(date|datum|fecha|dateline|pub_?date|timestamp|published|posted|submitted|meta-date|byline)($|[-_ ])], [id~=(?i)(date|datum|timestamp)]");

  private final Document document;
  private final Elsewhere elsewhere;
  private final boolean monthFirst;

  ShownDates(Document document, Elsewhere elsewhere, boolean monthFirst) {
    this.document = document;
    this.elsewhere = elsewhere;
    this.monthFirst = monthFirst;
  }

  /** Marked as the day of publication: microdata and the names that publishing systems use. */
  Optional<Fact> published() {
    return first(document.select(MARKED), "microdata datePublished");
  }

  /** Time elements, then elements whose class names a date of publication. */
  Optional<Fact> times() {
    return first(document.select(NAMED), "element named as a date")
        .or(() -> first(document.select(TIME), "time"))
        .or(() -> first(document.select(LIKE_DATES), "element named as a date"));
  }

  private Optional<Fact> first(List<Element> elements, String from) {
    return elements.stream()
        .filter(element -> !elsewhere.has(element) && !Elsewhere.isChange(element))
        .flatMap(this::day)
        .findFirst()
        .map(day -> new Fact(day, from));
  }

  private Stream<String> day(Element element) {
    return Stream.of(
            element.attr("datetime"),
            element.attr("content"),
            element.attr("title"),
            element.text())
        .filter(value -> !value.isEmpty() && value.length() < 200)
        .flatMap(value -> WrittenDates.edtf(value, monthFirst).stream())
        .limit(1);
  }
}
