package org.rashomon.stories;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;

/** Publication dates that only the other reports of the story can tell. */
public final class StoryDates {
  private static final int DAY = "2000-01-01".length();

  private StoryDates() {}

  /**
   * The same articles, in order; those without a date have the median day of the others, and none
   * where no other has one.
   */
  public static List<Article> complete(List<Article> articles) {
    List<LocalDate> known =
        articles.stream().flatMap(article -> day(article).stream()).sorted().toList();
    if (known.isEmpty()) {
      return List.copyOf(articles);
    }
    Published median =
        Published.of(known.get((known.size() - 1) / 2).toString(), Published.From.STORY);
    return articles.stream()
        .map(a -> a.published().edtf().isPresent() ? a : a.withPublished(median))
        .toList();
  }

  private static Optional<LocalDate> day(Article article) {
    return article.published().edtf().stream()
        .filter(edtf -> edtf.length() >= DAY)
        .flatMap(edtf -> parsed(edtf.substring(0, DAY)))
        .findFirst();
  }

  private static Stream<LocalDate> parsed(String day) {
    try {
      return Stream.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Stream.empty();
    }
  }
}
