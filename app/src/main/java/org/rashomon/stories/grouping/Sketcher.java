package org.rashomon.stories.grouping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.rashomon.articles.Article;
import org.rashomon.readings.embedding.Embedder;

/** Sketches reports without parsing them. As safe for use by several threads as its embedder. */
public final class Sketcher {
  private static final int MOST_WORDS = 2_000;
  private static final int HEADLINE_WORDS = 24;
  private static final int LEAD_WORDS = 100;
  private static final int LEAD_EMBEDDED = 40;
  private static final int LONGEST_HEADLINE = 300;
  private static final int MOST_CHARACTERS = 20_000;

  private final Embedder embedder;

  public Sketcher(Embedder embedder) {
    this.embedder = embedder;
  }

  /** A report whose publication date is known; one of unknown date counts as of 1970. */
  public Sketch sketch(long report, Article article) {
    return sketch(report, article, Instant.EPOCH);
  }

  /**
   * Sketches a report.
   *
   * @param seen when it was taken in, which counts where its publication date is unknown
   */
  public Sketch sketch(long report, Article article, Instant seen) {
    String headline = headline(article);
    String body = body(article, headline);
    List<Words.Word> head = Words.in(headline, HEADLINE_WORDS);
    List<Words.Word> words = Words.in(body, MOST_WORDS);
    List<Words.Word> lead = words.subList(0, Math.min(LEAD_WORDS, words.size()));
    return new Sketch(
        report,
        article.published().edtf().map(edtf -> instant(edtf, seen)).orElse(seen),
        new Terms(head, words, lead.size()).chosen(),
        direction(headline, head, HEADLINE_WORDS),
        direction(body, lead, LEAD_EMBEDDED));
  }

  /** Of the beginning of a text, as it is written. */
  private Direction direction(String text, List<Words.Word> words, int most) {
    if (words.isEmpty()) {
      return Direction.NONE;
    }
    int end = words.get(Math.min(most, words.size()) - 1).end();
    return Direction.of(embedder.embed(text.substring(0, end)));
  }

  /** As metadata has it, else the first line of the text. */
  private static String headline(Article article) {
    String text = article.text().strip();
    String first = text.substring(0, Math.max(text.indexOf('\n'), 0)).strip();
    String headline = article.headline().filter(h -> !h.isBlank()).orElse(first).strip();
    return headline.substring(0, Math.min(headline.length(), LONGEST_HEADLINE));
  }

  /** The text after the headline, which pages often have twice. */
  private static String body(Article article, String headline) {
    String text = article.text();
    String body =
        text.substring(article.body(), Math.min(text.length(), article.body() + MOST_CHARACTERS));
    String stripped = body.strip();
    return !headline.isEmpty() && stripped.startsWith(headline)
        ? stripped.substring(headline.length()).strip()
        : stripped;
  }

  /** Noon where the day alone is known; less than a day is no date of publication. */
  private static Instant instant(String edtf, Instant unknown) {
    try {
      if (edtf.length() == "2020-01-31".length()) {
        return LocalDate.parse(edtf).atTime(12, 0).toInstant(ZoneOffset.UTC);
      }
      boolean zoned = edtf.indexOf('Z') > 0 || edtf.lastIndexOf('+') > 0;
      zoned = zoned || edtf.lastIndexOf('-') > edtf.indexOf('T');
      return OffsetDateTime.parse(zoned ? edtf : edtf + "Z").toInstant();
    } catch (DateTimeParseException e) {
      return unknown;
    }
  }
}
