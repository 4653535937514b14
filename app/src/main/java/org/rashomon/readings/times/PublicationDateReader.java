package org.rashomon.readings.times;

import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.Block;
import org.rashomon.readings.Block.Kind;

/**
 * Finds the day of publication in the text of a report that does not bring one: from a stamp, a
 * dateline with a year, a notice of posting, and last from the latest full date under a picture.
 */
public final class PublicationDateReader {
  private static final int LONGEST = 400;

  private PublicationDateReader() {}

  /** The publication date from metadata, else from the text, else unknown. */
  public static Published read(Article article, List<Block> blocks) {
    if (article.published().edtf().isPresent()) {
      return article.published();
    }
    return first(article, blocks, Kind.DATELINE)
        .or(() -> first(article, blocks, Kind.FURNITURE))
        .or(() -> first(article, blocks, Kind.CREDIT))
        .or(() -> latest(article, blocks))
        .map(date -> Published.of(date, Published.From.TEXT))
        .orElse(Published.UNKNOWN);
  }

  private static Optional<String> first(Article article, List<Block> blocks, Kind kind) {
    return blocks.stream()
        .filter(block -> block.kind() == kind)
        .flatMap(block -> FullDates.in(words(article, block)).stream())
        .findFirst();
  }

  /** A picture is taken before the report is published, seldom after. */
  private static Optional<String> latest(Article article, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Kind.CAPTION)
        .flatMap(block -> FullDates.in(words(article, block)).stream())
        .max(String::compareTo);
  }

  private static String words(Article article, Block block) {
    String text = block.span().of(article.text());
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
