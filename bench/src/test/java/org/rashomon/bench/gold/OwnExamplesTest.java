package org.rashomon.bench.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.Project;

class OwnExamplesTest {
  private static final List<Event> EVENTS = Events.in(Project.around(Path.of("")).examples());

  @Test
  void haveFiveReportsOrMore() {
    assertEquals(
        List.of("bridge-opening", "harbour-fire"), EVENTS.stream().map(Event::name).toList());
    EVENTS.forEach(event -> assertTrue(event.texts().size() >= 5, event.name()));
  }

  @Test
  void haveGoldWhoseQuotesStandInTheReports() {
    for (Event event : EVENTS) {
      for (Gold.Passage passage : passages(event.gold())) {
        String text = event.texts().getOrDefault(passage.article(), "");
        assertTrue(
            !passage.quote().isBlank() && text.contains(passage.quote()),
            event.name() + ": not in " + passage.article() + ": " + passage.quote());
      }
    }
  }

  @Test
  void haveVariantsAndWitnessesEnough() {
    for (Event event : EVENTS) {
      Gold gold = event.gold();
      gold.differences().forEach(d -> assertTrue(d.variants().size() > 1, d.id()));
      gold.agreements().forEach(a -> assertTrue(articles(a.evidence()).size() > 1, a.id()));
      gold.quotes().forEach(q -> assertTrue(articles(q.variants()).size() > 1, q.id()));
      gold.copies().forEach(c -> assertTrue(event.texts().keySet().containsAll(c.articles())));
    }
  }

  private static Set<String> articles(List<Gold.Passage> passages) {
    Set<String> articles = new HashSet<>();
    passages.forEach(p -> articles.add(p.article()));
    return articles;
  }

  private static List<Gold.Passage> passages(Gold gold) {
    List<Gold.Passage> all = new ArrayList<>();
    gold.differences().forEach(d -> d.variants().forEach(v -> all.addAll(v.evidence())));
    gold.agreements().forEach(a -> all.addAll(a.evidence()));
    gold.quotes().forEach(q -> all.addAll(q.variants()));
    return all;
  }
}
