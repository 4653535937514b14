package org.rashomon.pipeline.library;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.store.Capture;
import org.rashomon.store.Library;
import org.rashomon.store.Report;
import org.rashomon.store.SketchLog;
import org.rashomon.store.Version;
import org.rashomon.stories.grouping.Grouper;
import org.rashomon.stories.grouping.Placement;
import org.rashomon.stories.grouping.Sketch;
import org.rashomon.stories.grouping.Sketcher;

/**
 * Puts reports into stories as they come, and remembers what that needs in the log of sketches.
 * What the log lacks, as after a crash, is sketched again.
 */
final class Grouping implements AutoCloseable {
  private final Grouper grouper = new Grouper();
  private final SketchLog log;
  private final long again;
  private final List<Sketch> unwritten = new ArrayList<>();

  /**
   * Restores what was placed before.
   *
   * @param maker names what makes sketches
   */
  Grouping(Library library, Sketcher sketcher, String maker) {
    this.log = library.sketches(maker, (report, bytes) -> restore(library, Sketch.of(bytes)));
    List<Report> missing = new ArrayList<>();
    library.reports().after(log.last(), missing::add);
    again = missing.size();
    for (Report report : missing) {
      Sketch sketch = again(library, sketcher, report);
      grouper.restore(sketch, report.story());
      log.append(sketch.report(), sketch.bytes());
    }
  }

  private void restore(Library library, Sketch sketch) {
    library
        .reports()
        .get(sketch.report())
        .ifPresent(report -> grouper.restore(sketch, report.story()));
  }

  /** How many sketches the log lacked when it was opened. */
  long again() {
    return again;
  }

  /** By its first version, as it was placed. */
  static Sketch again(Library library, Sketcher sketcher, Report report) {
    Version first = library.versions().ofReport(report.id()).getFirst();
    Capture capture = library.captures().get(first.capture()).orElseThrow();
    return Sketching.of(sketcher, report.id(), first.article(), capture.taken());
  }

  /** Decides where a report belongs; its number is higher than those before. */
  Placement place(Sketch sketch) {
    unwritten.add(sketch);
    return grouper.place(sketch);
  }

  /** Keeps the sketches of what was placed, since that is committed now. */
  void write() {
    unwritten.forEach(sketch -> log.append(sketch.report(), sketch.bytes()));
    unwritten.clear();
  }

  @Override
  public void close() {
    log.close();
  }
}
