package org.rashomon.readings;

import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.text.Span;

/**
 * Everything that was marked in one report. All lists are in the order of the text; an article that
 * is kept but not read has blocks at most.
 *
 * @param article the report, its publication date completed from its text where needed
 * @param headline where the headline stands, if there is one
 */
public record Reading(
    Article article,
    Optional<Span> headline,
    List<Block> blocks,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<Figure> figures,
    List<Quotation> quotations,
    List<Attribution> attributions,
    List<Role> roles,
    List<Claim> claims) {

  public Reading {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    quotations = List.copyOf(quotations);
    attributions = List.copyOf(attributions);
    roles = List.copyOf(roles);
    claims = List.copyOf(claims);
  }

  /** A report that is kept without being read. */
  public static Reading unread(Article article) {
    return new Reading(
        article,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public String text() {
    return article.text();
  }
}
