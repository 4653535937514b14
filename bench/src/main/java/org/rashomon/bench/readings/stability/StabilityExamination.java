package org.rashomon.bench.readings.stability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.articles.Article;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Events;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Goal;
import org.rashomon.bench.readings.stability.Survival.Finding;
import org.rashomon.collations.Collation;

/** Whether what is found keeps its id when a report is added. */
public final class StabilityExamination implements Examination {
  private static final double LATEST = .98;
  private static final double FIRST = .9;
  private static final List<String> HEAD = List.of("", "before", "still there", "id kept", "share");
  private static final String ABOUT =
      """
      Each event is collated without one report and then with it: without the report that was
      published last, and, as the worst case, without each of the three that were published first.
      A finding is still there when all its evidence is in one finding of the larger collation.
      Findings are named after the report that had them first, so a report that comes later should
      change no id; one that comes earlier may.
      """;

  private static final Map<String, Function<Collation, List<Finding>>> KINDS = kinds();

  private static Map<String, Function<Collation, List<Finding>>> kinds() {
    Map<String, Function<Collation, List<Finding>>> kinds = new LinkedHashMap<>();
    kinds.put("disagreements", Survival::disagreements);
    kinds.put("statements", Survival::statements);
    kinds.put("quotes", Survival::quotes);
    return kinds;
  }

  @Override
  public String name() {
    return "stability";
  }

  @Override
  public Findings run(Bench bench) {
    List<Event> events = new ArrayList<>(Events.in(bench.project().examples()));
    Optional<Path> gold = bench.project().sharedGold();
    gold.ifPresent(folder -> events.addAll(Events.in(folder)));
    Map<String, Survival> latest = new LinkedHashMap<>();
    Map<String, Survival> first = new LinkedHashMap<>();
    try (Engine engine = new Engine()) {
      events.forEach(event -> measure(engine, event, latest, first));
    }
    List<Goal> goals = new ArrayList<>();
    goals(goals, "the latest report added", LATEST, latest, gold.isPresent());
    goals(goals, "one of the first added", FIRST, first, gold.isPresent());
    return new Findings(
        "Stable under change",
        ABOUT.strip(),
        goals,
        List.of(
            section("The latest report added", latest),
            section("One of the first three added", first)));
  }

  private static void measure(
      Engine engine, Event event, Map<String, Survival> latest, Map<String, Survival> first) {
    List<Article> all =
        Engine.articles(event.files()).stream()
            .sorted(Comparator.comparing(StabilityExamination::date).thenComparing(Article::id))
            .toList();
    Collation whole = engine.collate(all);
    count(engine.collate(all.subList(0, all.size() - 1)), whole, latest);
    for (int out = 0; out < Math.min(3, all.size() - 1); out++) {
      List<Article> rest = new ArrayList<>(all);
      rest.remove(out);
      count(engine.collate(rest), whole, first);
    }
  }

  private static String date(Article article) {
    return article.published().edtf().orElse("~");
  }

  private static void count(Collation before, Collation after, Map<String, Survival> counts) {
    KINDS.forEach(
        (kind, findings) ->
            counts.merge(
                kind, Survival.of(findings.apply(before), findings.apply(after)), Survival::plus));
  }

  private static void goals(
      List<Goal> goals, String when, double least, Map<String, Survival> counts, boolean whole) {
    counts.forEach(
        (kind, survival) ->
            goals.add(
                new Goal(
                    "ids of " + kind + " kept, " + when,
                    least,
                    whole ? Optional.of(survival.share()) : Optional.empty())));
  }

  private static Findings.Section section(String heading, Map<String, Survival> counts) {
    List<List<String>> rows = new ArrayList<>();
    counts.forEach((kind, survival) -> rows.add(row(kind, survival)));
    return new Findings.Section(heading, "", HEAD, rows);
  }

  private static List<String> row(String kind, Survival survival) {
    return List.of(
        kind,
        String.valueOf(survival.before()),
        String.valueOf(survival.there()),
        String.valueOf(survival.kept()),
        Measure.decimals(survival.share()));
  }
}
