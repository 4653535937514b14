package org.rashomon.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.rashomon.bench.Project;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.gold.Event;
import org.rashomon.readings.Reading;

/** How the cost of a collation grows with the number of reports. */
final class Growth {
  private static final List<Integer> SIZES = List.of(5, 9, 20, 50, 100, 200);
  private static final int RUNS = 3;
  private static final double BUDGET_MILLIS = 10_000;

  private Growth() {}

  /**
   * One size of story.
   *
   * @param words per report on average
   * @param reading reading them in a process that has its models open
   * @param collating collating them when they are read
   * @param whole a run of the whole program
   */
  record Point(
      int reports, long words, List<WarmRun> reading, List<WarmRun> collating, ProcessRun whole) {

    /** By the clock, from the files to the collation. */
    double seconds() {
      return (median(reading, WarmRun::millis) + median(collating, WarmRun::millis)) / 1000;
    }

    /** Of all threads, from the files to the collation. */
    double cpuSeconds() {
      return (median(reading, WarmRun::cpuMillis) + median(collating, WarmRun::cpuMillis)) / 1000;
    }

    private static double median(List<WarmRun> runs, ToDoubleFunction<WarmRun> of) {
      return Spread.of(runs, of).median();
    }
  }

  static List<Point> measure(Project project, Event event) {
    Launcher launcher = new Launcher(project);
    List<Point> points = new ArrayList<>();
    try (Engine engine = new Engine()) {
      warmUp(engine, event, project.target());
      for (int size : SIZES) {
        List<String> texts = Story.of(event, size);
        List<Path> files = StoryFiles.write(texts, project.target());
        List<Reading> readings = new ArrayList<>();
        List<WarmRun> reading =
            WarmRun.repeat(
                RUNS,
                BUDGET_MILLIS,
                () -> {
                  readings.clear();
                  readings.addAll(engine.read(Engine.articles(files)));
                });
        points.add(
            new Point(
                size,
                StoryFiles.words(texts),
                reading,
                WarmRun.repeat(RUNS, BUDGET_MILLIS, () -> engine.collateRead(readings)),
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
