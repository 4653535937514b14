package org.rashomon.cli;

import java.time.Instant;
import java.util.List;
import org.rashomon.store.Capture;
import org.rashomon.store.Library;
import org.rashomon.store.Report;
import org.rashomon.store.Story;
import org.rashomon.store.Version;
import org.rashomon.views.Plain;
import org.rashomon.views.changes.Changes;
import org.rashomon.views.changes.ChangesView;

/** Which versions of its reports a story rests on, and what was changed between them. */
final class StoryVersions {
  private StoryVersions() {}

  /** A line for each report. */
  static String text(Library library, Story story) {
    StringBuilder text = new StringBuilder("\nVersions\n");
    for (Report report : library.reports().ofStory(story.id())) {
      List<Version> versions = library.versions().ofReport(report.id());
      Version newest = versions.getLast();
      text.append("  ").append(Plain.line(report.name()));
      text.append(", version ").append(newest.number());
      text.append(versions.size() > 1 ? " of " + versions.size() + " (see --changes)" : "");
      text.append(", taken ").append(taken(library, newest)).append('\n');
    }
    return text.toString();
  }

  /** The changes from each version to the next. */
  static String changes(Library library, Story story) {
    StringBuilder text = new StringBuilder();
    for (Report report : library.reports().ofStory(story.id())) {
      List<Version> versions = library.versions().ofReport(report.id());
      for (int i = 1; i < versions.size(); i++) {
        text.append(change(library, report, versions.get(i - 1), versions.get(i)));
      }
    }
    return text.isEmpty() ? "no report of this story was changed\n" : text.toString();
  }

  private static String change(Library library, Report report, Version before, Version after) {
    String words =
        ChangesView.render(Changes.between(before.article().text(), after.article().text()));
    return "%s (%s), version %d to %d, taken %s and %s\n%s"
        .formatted(
            Plain.line(report.name()),
            Plain.line(report.outlet()),
            before.number(),
            after.number(),
            taken(library, before),
            taken(library, after),
            words.isEmpty() ? "    nothing in the text; in what is said about it\n" : words);
  }

  private static Instant taken(Library library, Version version) {
    return library.captures().get(version.capture()).map(Capture::taken).orElse(Instant.EPOCH);
  }
}
