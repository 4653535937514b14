package org.rashomon.pipeline.library;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.readings.embedding.Embedder;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryException;
import org.rashomon.store.health.Checkup;
import org.rashomon.store.health.Finding;
import org.rashomon.store.health.Finding.State;
import org.rashomon.stories.grouping.Sketcher;

/** Checks a library with its log of sketches, and mends what can be made again. */
public final class Doctor {
  private static final String LOG = "log of sketches";

  private Doctor() {}

  /** All findings; the log is looked at only when the tables are sound. */
  public static List<Finding> check(Library library, Embedder embedder) {
    List<Finding> findings = new ArrayList<>(new Checkup(library).findings());
    if (findings.stream().noneMatch(finding -> finding.state() == State.DAMAGED)) {
      findings.add(log(library, embedder));
    }
    return findings;
  }

  /** Opening the log cuts off what does not hold and writes again what it lacks. */
  private static Finding log(Library library, Embedder embedder) {
    long reports = library.reports().count();
    try (Grouping grouping = new Grouping(library, new Sketcher(embedder), embedder.model())) {
      long again = grouping.again();
      return again == 0
          ? new Finding(LOG, State.SOUND, "has all " + reports + " reports")
          : new Finding(
              LOG, State.MENDED, "lacked " + again + " of " + reports + " reports; made again");
    } catch (LibraryException e) {
      return new Finding(LOG, State.DAMAGED, String.valueOf(e.getMessage()));
    }
  }
}
