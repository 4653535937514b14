package org.rashomon.bench.readings.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Goal;

/** Measures the extraction of articles from pages, beside the tools that people would use. */
public final class PagesExamination implements Examination {

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public Findings run(Bench bench) {
    Optional<Path> eval = PageSets.beside(bench.project());
    return eval.map(folder -> new PagesRun(bench, folder).findings())
        .orElseGet(
            () ->
                new Findings(
                    "Pages",
                    "Not measured: the shared pages are not beside the project.",
                    List.of(new Goal("text, 181 pages, shingle F1", 0.972, Optional.empty())),
                    List.of()));
  }
}
