package org.rashomon.bench.readings.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.bench.readings.FetchedSets;
import org.rashomon.bench.readings.who.WclFile.Document;
import org.rashomon.bench.readings.who.WclRule.Counted;

/** NewsWCL50 (Hamborg, Zhukova and Gipp, 2019): ten events, each told by five papers. */
final class NewsWcl {
  static final FetchedSets.Repository REPOSITORY =
      new FetchedSets.Repository(
          "anastasia-zhukova", "Diverse_CDCR_datasets", "9dfb46284593bdd35d1a5b5c758c9aa71cb43f1a");

  private NewsWcl() {}

  /** The events, where the set is at hand. */
  static Optional<List<Story>> stories(FetchedSets sets) {
    return sets.find(REPOSITORY).map(WclFile::read).map(NewsWcl::stories);
  }

  private static List<Story> stories(List<Document> documents) {
    Map<String, List<Document>> byTopic = new TreeMap<>();
    documents.forEach(d -> byTopic.computeIfAbsent(d.topic(), t -> new ArrayList<>()).add(d));
    return byTopic.values().stream().map(NewsWcl::story).toList();
  }

  private static Story story(List<Document> topic) {
    List<List<Counted>> counted = WclRule.of(topic);
    List<Article> articles = new ArrayList<>();
    List<GoldMention> gold = new ArrayList<>();
    for (int report = 0; report < topic.size(); report++) {
      Document document = topic.get(report);
      TokenText text = new TokenText(document.tokens());
      articles.add(article(document.id(), text.text()));
      for (Counted each : counted.get(report)) {
        boolean person = each.chain().endsWith("_ACTOR");
        gold.add(
            new GoldMention(
                report, text.span(each.first(), each.last()), each.chain(), person, each.form()));
      }
    }
    gold.sort(Comparator.comparingInt(GoldMention::report).thenComparing(GoldMention::span));
    return new Story("NewsWCL50-" + topic.getFirst().topic(), articles, gold, false);
  }

  private static Article article(String id, String text) {
    return new Article(
        "wcl/" + id,
        id,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        "",
        Optional.empty(),
        Optional.empty(),
        text,
        0);
  }
}
