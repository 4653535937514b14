package org.rashomon.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rashomon.bench.Project;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.gold.Event;

/** How the cost of a collation grows with the number of reports. */
final class Growth {
  private static final List<Integer> SIZES = List.of(5, 9, 10, 20, 40, 60, 120);
  private static final int RUNS = 3;
  private static final double BUDGET_MILLIS = 10_000;

  private Growth() {}

  /**
   * One size of story.
   *
   * @param words per report on average
   * @param warm runs in a process that has its models open
   * @param whole a run of the whole program
   */
  record Point(int reports, long words, List<WarmRun> warm, ProcessRun whole) {}

  static List<Point> measure(Project project, Event event) {
    Launcher launcher = new Launcher(project);
    List<Point> points = new ArrayList<>();
    try (Engine engine = new Engine()) {
      warmUp(engine, event, project.target());
      for (int size : SIZES) {
        List<String> texts = Story.of(event, size);
        List<Path> files = StoryFiles.write(texts, project.target());
        points.add(
            new Point(
                size,
                StoryFiles.words(texts),
                WarmRun.repeat(RUNS, BUDGET_MILLIS, () -> engine.collate(files, "story")),
                ProcessRun.of(launcher.collate(files), Map.of())));
      }
    }
    return points;
  }

  private static void warmUp(Engine engine, Event event, Path target) {
    List<Path> files = StoryFiles.write(Story.of(event, SIZES.getFirst()), target);
    WarmRun.repeat(2 * RUNS, BUDGET_MILLIS, () -> engine.collate(files, "story"));
  }
}
