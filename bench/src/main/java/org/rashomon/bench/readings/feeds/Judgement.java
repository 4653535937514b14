package org.rashomon.bench.readings.feeds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.sources.feeds.Feed;
import org.rashomon.sources.feeds.FeedText;
import org.rashomon.sources.markup.HtmlText;
import org.rashomon.sources.news.MailDates;

/** Whether a feed as it was read fulfils an assertion. */
final class Judgement {
  private static final List<Function<String, Instant>> FORMS =
      List.of(
          text -> OffsetDateTime.parse(text).toInstant(),
          text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC),
          text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC),
          text -> YearMonth.parse(text).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC),
          text -> Year.parse(text).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));

  private Judgement() {}

  /** Whether the assertion is about something that we keep: a field of ours with visible text. */
  static boolean isOurs(Assertion assertion) {
    if (!KeptFields.isKept(assertion.field())) {
      return false;
    }
    return isDate(assertion)
        || Literal.string(assertion.expected())
            .filter(text -> text.isBlank() || !visible(text).isEmpty())
            .isPresent();
  }

  static boolean holds(Assertion assertion, Feed feed) {
    Optional<FeedText> ours = KeptFields.value(feed, assertion.field());
    if (isDate(assertion)) {
      Optional<Instant> instant =
          ours.flatMap(text -> MailDates.iso(text.value())).flatMap(Judgement::instant);
      return instant.equals(Optional.of(tuple(assertion.expected())));
    }
    String expected = Literal.string(assertion.expected()).orElse("");
    String value = ours.map(FeedText::value).orElse("");
    return expected.strip().equals(value.strip())
        || visible(expected).equals(visible(value))
        || visible(expected).equals(value.replaceAll("\\s+", " ").strip());
  }

  private static boolean isDate(Assertion assertion) {
    return assertion.field().endsWith("_parsed");
  }

  /** Markup is what the reading of pages takes off; what is compared is what it shows. */
  private static String visible(String text) {
    return HtmlText.of(text).replaceAll("\\s+", " ").strip();
  }

  private static Instant tuple(String written) {
    List<Integer> parts =
        Stream.of(written.replaceAll("[() ]", "").split(",")).map(Integer::parseInt).toList();
    return LocalDateTime.of(
            parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5))
        .toInstant(ZoneOffset.UTC);
  }

  private static Optional<Instant> instant(String iso) {
    for (Function<String, Instant> form : FORMS) {
      try {
        return Optional.of(form.apply(iso));
      } catch (DateTimeException e) {
        // Another form may fit.
      }
    }
    return Optional.empty();
  }
}
