package org.rashomon.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rashomon.bench.Project;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Events;
import org.rashomon.bench.readings.pages.PageCosts;

/** Measures everything and writes it down. */
public final class Performance {
  private static final String FIVE_FROM = "harbour-fire";
  private static final int FIVE = 5;

  private Performance() {}

  /**
   * Writes {@code docs/performance.md}; takes some minutes.
   *
   * @return what was written
   */
  public static String run(Project project) {
    List<Path> five = Events.read(project.examples().resolve(FIVE_FROM)).files().subList(0, FIVE);
    Cold cold = Cold.measure(new Launcher(project), five);
    Map<String, Micro.Cost> micro = Micro.run();
    Event event = Story.largest(Events.in(project.sharedGold().orElse(project.examples())));
    String page =
        PerformancePage.of(
            cold,
            micro,
            ReaderGrowth.measure(),
            Growth.measure(project, event),
            story(project, event),
            PageCosts.measure(project));
    try {
      Files.writeString(project.doc("performance.md"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page;
  }

  private static String story(Project project, Event event) {
    return "The reports are those of "
        + (project.sharedGold().isPresent() ? "the shared event " : "the example ")
        + event.name()
        + " ("
        + event.texts().size()
        + " reports); a larger story repeats them with paragraphs dropped and exchanged and"
        + " figures changed.";
  }
}
