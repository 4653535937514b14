package org.rashomon.bench.readings.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.articles.Article;
import org.rashomon.bench.readings.Peers;
import org.rashomon.text.Span;

/** CoreNLP's statistical coreference, each report by itself. */
final class CorefPeer implements Contender {
  static final String CLASS = "CoreNlpCoreference";
  private final Map<String, List<Peers.Mark>> marks;

  private CorefPeer(Map<String, List<Peers.Mark>> marks) {
    this.marks = marks;
  }

  /** Runs it over all stories. */
  static CorefPeer over(List<Story> stories, Peers peers) {
    List<Peers.Document> documents =
        stories.stream()
            .flatMap(story -> story.articles().stream())
            .map(a -> new Peers.Document(a.id() + a.sha256(), "", a.text()))
            .distinct()
            .toList();
    return new CorefPeer(peers.run(CLASS, documents));
  }

  @Override
  public String name() {
    return "CoreNLP 4.5.10, statistical";
  }

  @Override
  public boolean readsAcross() {
    return false;
  }

  @Override
  public List<Predicted> read(Story story) {
    List<Predicted> found = new ArrayList<>();
    Map<String, Integer> clusters = new HashMap<>();
    for (int report = 0; report < story.articles().size(); report++) {
      Article article = story.articles().get(report);
      for (Peers.Mark each : marks.getOrDefault(article.id() + article.sha256(), List.of())) {
        String chain = report + ":" + each.values().getOrDefault("chain", "");
        int cluster = clusters.computeIfAbsent(chain, c -> clusters.size());
        int head = Integer.parseInt(each.values().getOrDefault("head", "0"));
        found.add(
            new Predicted(
                report, span(article.text(), each), units(article.text(), head), cluster));
      }
    }
    return found;
  }

  private static Span span(String text, Peers.Mark mark) {
    return new Span(units(text, mark.start()), units(text, mark.end()));
  }

  private static int units(String text, int codePoints) {
    return text.offsetByCodePoints(0, codePoints);
  }
}
