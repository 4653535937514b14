package org.rashomon.articles.intake;

import java.util.List;
import org.rashomon.articles.Article;
import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;

/**
 * What came of the inputs.
 *
 * @param articles in the order given, each with its own id and its own text
 * @param unread what was not read, in the order given; an article in a language that cannot be read
 *     is in both lists
 * @param unchanged what is as it was when it was read before, in the order given
 */
public record Intake(List<Article> articles, List<Unread> unread, List<Unchanged> unchanged) {

  public Intake {
    articles = List.copyOf(articles);
    unread = List.copyOf(unread);
    unchanged = List.copyOf(unchanged);
  }

  /** Whether at least one article can be read. */
  public boolean hasReadable() {
    return articles.stream().anyMatch(a -> a.notRead().isEmpty());
  }
}
