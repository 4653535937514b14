package org.rashomon.articles.intake;

import java.util.HashSet;
import java.util.Set;

/** Gives each article an id of its own: the wished one, else with the first free number behind. */
final class ArticleIds {
  private final Set<String> taken = new HashSet<>();

  String next(String wish) {
    String id = wish;
    for (int number = 2; !taken.add(id); number++) {
      id = wish + "-" + number;
    }
    return id;
  }
}
