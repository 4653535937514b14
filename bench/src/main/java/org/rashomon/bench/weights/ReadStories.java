package org.rashomon.bench.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.articles.Article;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.readings.SharedReports;
import org.rashomon.readings.syntax.Resources;

/** The stories of the grouping sets of which we have read pairs of values. */
final class ReadStories {
  private static final String RESOURCE = "read-stories.tsv";

  private ReadStories() {}

  /** Those whose reports are at hand, by name. */
  static List<Lesson> of(SharedReports reports, Engine engine) {
    TreeMap<String, List<ReadPair>> pairs = new TreeMap<>();
    ReadPair.all().forEach(p -> pairs.computeIfAbsent(p.story(), k -> new ArrayList<>()).add(p));
    List<Lesson> lessons = new ArrayList<>();
    for (String line : Resources.lines(ReadStories.class, RESOURCE)) {
      String[] cells = line.split("\t");
      List<Article> articles = articles(cells[1].split(" "), reports);
      List<ReadPair> read = pairs.getOrDefault(cells[0], List.of());
      if (articles.size() > 1 && !read.isEmpty()) {
        lessons.add(new Lesson(cells[0], engine.alignArticles(articles), Optional.empty(), read));
      }
    }
    return lessons;
  }

  private static List<Article> articles(String[] ids, SharedReports reports) {
    List<Article> found = new ArrayList<>();
    for (String id : ids) {
      reports.find("stories/" + id).ifPresent(found::add);
    }
    return found;
  }
}
