package org.rashomon.readings.times;

import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.Block;
import org.rashomon.readings.Block.Kind;

/**
 * Finds the day of publication in the text of a report that does not bring one: from a stamp
 * ("Published 5 May 2020") or a dateline with a year.
 */
public final class PublicationDateReader {
  private static final int LONGEST = 400;

  private PublicationDateReader() {}

  /** The publication date from metadata, else from the text, else unknown. */
  public static Published read(Article article, List<Block> blocks) {
    if (article.published().edtf().isPresent()) {
      return article.published();
    }
    return blocks.stream()
        .filter(block -> block.kind() == Kind.DATELINE)
        .flatMap(block -> FullDates.in(words(article, block)).stream())
        .findFirst()
        .map(date -> Published.of(date, Published.From.TEXT))
        .orElse(Published.UNKNOWN);
  }

  /**
   * The latest full date under a picture or an embedded post: a report is published on that day or
   * after it, so this bounds the date of publication but does not give it.
   */
  public static Optional<String> notBefore(Article article, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Kind.CAPTION || block.kind() == Kind.FURNITURE)
        .flatMap(block -> FullDates.in(words(article, block)).stream())
        .max(String::compareTo);
  }

  private static String words(Article article, Block block) {
    String text = block.span().of(article.text());
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
