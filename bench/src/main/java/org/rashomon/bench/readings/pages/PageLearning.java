package org.rashomon.bench.readings.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.articles.pages.body.Forest;
import org.rashomon.bench.Project;

/** Grows the trees that the program carries, on every shared page with a known text. */
public final class PageLearning {
  private static final String HEAD =
      "# Grown by \"bin/bench page-weights\" on the pages of docs/accuracy/pages.md.";

  private PageLearning() {}

  /**
   * Writes the trees into the program's resources.
   *
   * @return whether there was something to learn from
   */
  public static boolean write(Project project) {
    return PageSets.beside(project).map(eval -> write(project, eval)).orElse(false);
  }

  private static boolean write(Project project, Path eval) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    lines.addAll(Learnt.lines(PageSets.withTexts(eval).stream().map(Learnt.Lesson::of).toList()));
    try {
      Files.write(project.resource(Forest.class, Forest.FILE), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }
}
