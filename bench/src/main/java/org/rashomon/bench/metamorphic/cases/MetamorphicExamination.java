package org.rashomon.bench.metamorphic.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.rashomon.articles.Article;
import org.rashomon.bench.Project;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.gold.Events;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.SharedReports;

/**
 * Changed copies of our own examples and of shared stories, hundreds, each laid beside its report.
 */
public final class MetamorphicExamination implements Examination {
  private static final long SEED = 20_240_312;
  private static final Cases EXAMPLES = new Cases(SEED, 3);
  private static final Cases STORIES = new Cases(SEED, 1);
  private static final int MOST_STORIES = 48;
  private static final int SHORTEST = 1_000;
  private static final int LONGEST = 4_000;

  @Override
  public String name() {
    return "metamorphic";
  }

  @Override
  public Findings run(Bench bench) {
    List<Article> examples = examples(bench.project());
    List<Article> stories = stories(bench.reports());
    List<Verdict> verdicts = new ArrayList<>();
    try (Engine engine = Engine.remembering()) {
      examples.forEach(report -> verdicts.addAll(tried(engine, EXAMPLES, report)));
      stories.forEach(report -> verdicts.addAll(tried(engine, STORIES, report)));
    }
    return Page.of(EXAMPLES, STORIES, words(examples.size(), stories.size()), verdicts);
  }

  /** The reports of our own examples that are read. */
  public static List<Article> examples(Project project) {
    return Events.in(project.examples()).stream()
        .flatMap(event -> Engine.articles(event.files()).stream())
        .filter(report -> report.notRead().isEmpty())
        .toList();
  }

  /** The verdicts on the changes of one report. */
  public static List<Verdict> tried(Engine engine, Cases cases, Article report) {
    Trial trial = new Trial(engine, report);
    List<Mutation> mutations = cases.of(report.id(), trial.reading());
    return mutations.stream().map(trial::judge).toList();
  }

  private static List<Article> stories(SharedReports reports) {
    return reports.all().values().stream()
        .filter(report -> report.id().startsWith("stories/"))
        .filter(r -> r.text().length() >= SHORTEST && r.text().length() <= LONGEST)
        .sorted(
            Comparator.comparingLong((Article report) -> lot(report)).thenComparing(Article::id))
        .limit(MOST_STORIES)
        .toList();
  }

  private static long lot(Article report) {
    return new SplittableRandom(SEED + report.id().hashCode()).nextLong();
  }

  private static String words(int examples, int stories) {
    String ours =
        String.format(
            Locale.ROOT, "%d reports of our own examples. Seed of the lot: %d.", examples, SEED);
    return ours
        + "\n"
        + (stories == 0
            ? "The shared stories are not here: not measured on ../shared/eval/stories."
            : String.format(
                Locale.ROOT,
                "%d reports of %,d to %,d characters drawn from the shared grouping sets.",
                stories,
                SHORTEST,
                LONGEST));
  }
}
