package org.rashomon.pipeline.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.rashomon.collations.Collation;
import org.rashomon.pipeline.library.StoryCollating;
import org.rashomon.store.Capture;
import org.rashomon.store.Library;
import org.rashomon.store.Report;
import org.rashomon.store.Story;
import org.rashomon.store.Version;
import org.rashomon.views.annotations.AnnotationView;
import org.rashomon.views.json.CollationLine;

/** Writes stories one after another, so that many of them need no more memory than one. */
public final class StoryExport {
  private final Library library;
  private final StoryCollating collating;

  /** Exports from a library; stories that are not collated as they are, are so now. */
  public StoryExport(Library library, StoryCollating collating) {
    this.library = library;
    this.collating = collating;
  }

  /** Something that is done to each story. */
  private interface Step {
    void take(Story story) throws IOException;
  }

  /** All versions of all reports, a schema.org NewsArticle on each line. */
  public void reports(List<Story> stories, OutputStream out) throws IOException {
    each(stories, story -> reports(story, out));
  }

  /** The collations, a rashomon-collation/1 document on each line. */
  public void collations(List<Story> stories, OutputStream out) throws IOException {
    each(stories, story -> write(CollationLine.of(collation(story)), out));
  }

  /** What collations rest on, a W3C Web Annotation on each line. */
  public void annotations(List<Story> stories, OutputStream out) throws IOException {
    each(
        stories,
        story -> write(AnnotationView.render(collation(story), "story-" + story.id()), out));
  }

  /** The bytes that the reports were taken out of, as packed WARC; each capture once. */
  public void captures(List<Story> stories, OutputStream out) throws IOException {
    try (CaptureWarc warc = new CaptureWarc(out)) {
      TreeSet<Long> written = new TreeSet<>();
      each(
          stories,
          story -> {
            for (Version version : versions(story)) {
              if (written.add(version.capture())) {
                warc.write(capture(version));
              }
            }
          });
    }
  }

  private void reports(Story story, OutputStream out) throws IOException {
    for (Version version : versions(story)) {
      write(ReportLines.of(version, capture(version), story.id()), out);
    }
  }

  private Collation collation(Story story) {
    return collating.of(story);
  }

  private List<Version> versions(Story story) {
    return library.reports().ofStory(story.id()).stream()
        .map(Report::id)
        .flatMap(report -> library.versions().ofReport(report).stream())
        .toList();
  }

  private Capture capture(Version version) {
    return library.captures().get(version.capture()).orElseThrow();
  }

  private static void write(String lines, OutputStream out) throws IOException {
    out.write(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static void each(List<Story> stories, Step step) throws IOException {
    for (Story story : stories) {
      step.take(story);
    }
  }
}
