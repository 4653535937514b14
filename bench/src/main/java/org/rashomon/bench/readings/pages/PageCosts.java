package org.rashomon.bench.readings.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.bench.Project;
import org.rashomon.bench.readings.Peers;

/**
 * What reading pages costs.
 *
 * @param ours pages that one core reads in a second
 * @param trafilatura the same of trafilatura in the same run, where Python has it
 */
public record PageCosts(double ours, Optional<Double> trafilatura) {
  /** Pages a second of one core. */
  public static final double MUST = 150;

  /** Times as fast as trafilatura. */
  public static final double MUST_TIMES = 5;

  /** Measures on the shared pages, where they are beside the project. */
  public static Optional<PageCosts> measure(Project project) {
    Optional<Path> eval = PageSets.beside(project);
    return eval.map(PageSets::aeb)
        .map(pages -> of(pages, new Others(new Peers(project.root()), pages)));
  }

  static PageCosts of(List<PageCase> pages, Others others) {
    return new PageCosts(PageSpeed.perSecond(pages), others.trafilaturaPerSecond(pages));
  }

  /** How many times as fast as trafilatura. */
  public Optional<Double> times() {
    return trafilatura.map(theirs -> ours / theirs);
  }

  /** Tool, pages a second, times slower than the program. */
  public List<List<String>> rows() {
    List<String> own = List.of("Rashomon, warm", rounded(ours), "1");
    return trafilatura
        .map(
            theirs -> List.of(own, List.of("trafilatura", rounded(theirs), rounded(ours / theirs))))
        .orElse(List.of(own));
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.3g", value);
  }
}
