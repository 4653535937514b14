package org.rashomon.bench.readings.who;

import java.util.List;
import org.rashomon.articles.Article;

/**
 * The reports of an event with the mentions that the gold gives in them.
 *
 * @param name of the event
 * @param articles its reports
 * @param gold mentions by report and place
 * @param whole whether all mentions of the entities are in the gold, so that any other mention put
 *     with them is wrong
 */
record Story(String name, List<Article> articles, List<GoldMention> gold, boolean whole) {
  Story {
    articles = List.copyOf(articles);
    gold = List.copyOf(gold);
  }
}
