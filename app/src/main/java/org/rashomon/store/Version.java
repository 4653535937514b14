package org.rashomon.store;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.articles.Article;

/**
 * A report as it was at one time.
 *
 * @param id its number among all versions
 * @param report the number of the report
 * @param number which of the report's versions, from 1
 * @param capture the number of the bytes it was taken out of
 * @param position among the reports in those bytes, from 0
 * @param article what was taken out; its id is the report's name
 * @param page what was known of the page beside it
 */
public record Version(
    long id, long report, int number, long capture, int position, Article article, PageFacts page) {

  /** Equal for the same report in the same words by the same outlet, whatever its name. */
  public byte[] fingerprint() {
    return fingerprint(article);
  }

  /** The fingerprint that an article would have. */
  public static byte[] fingerprint(Article article) {
    List<String> values = new ArrayList<>();
    values.add(outlet(article));
    values.add(article.headline().orElse(""));
    values.addAll(article.authors());
    values.add(article.published().edtf().orElse(""));
    values.add(article.language());
    values.add(article.credit().orElse(""));
    values.add(article.text());
    return Digest.of(values);
  }

  /** Equal for the same words of the same outlet. */
  public static byte[] print(Article article) {
    return Digest.of(List.of(outlet(article), article.sha256()));
  }

  /** Nothing where the report's name stands in for an outlet that is not known. */
  private static String outlet(Article article) {
    return article.source().equals(article.id()) ? "" : article.source();
  }
}
