package org.rashomon.bench.examinations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.bench.Project;
import org.rashomon.bench.grouping.GroupingExamination;
import org.rashomon.bench.metamorphic.cases.MetamorphicExamination;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.FetchedSets;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Peers;
import org.rashomon.bench.readings.SharedReports;
import org.rashomon.bench.readings.attribution.AttributionExamination;
import org.rashomon.bench.readings.blocks.BlocksExamination;
import org.rashomon.bench.readings.claims.MainEventExamination;
import org.rashomon.bench.readings.feeds.FeedsExamination;
import org.rashomon.bench.readings.figures.FigureExamination;
import org.rashomon.bench.readings.foreign.ForeignExamination;
import org.rashomon.bench.readings.languages.LanguagesExamination;
import org.rashomon.bench.readings.names.NamesExamination;
import org.rashomon.bench.readings.origins.OriginExamination;
import org.rashomon.bench.readings.pages.PagesExamination;
import org.rashomon.bench.readings.quotes.QuoteExamination;
import org.rashomon.bench.readings.roles.RoleExamination;
import org.rashomon.bench.readings.stability.StabilityExamination;
import org.rashomon.bench.readings.times.TimesExamination;
import org.rashomon.bench.readings.who.WhoExamination;
import org.rashomon.readings.english.EnglishReader;

/** Runs examinations and writes a page for each, {@code docs/accuracy/NAME.md}. */
public final class Examinations {
  private static final List<Examination> ALL =
      List.of(
          new PagesExamination(),
          new BlocksExamination(),
          new FeedsExamination(),
          new LanguagesExamination(),
          new ForeignExamination(),
          new NamesExamination(),
          new WhoExamination(),
          new RoleExamination(),
          new TimesExamination(),
          new FigureExamination(),
          new QuoteExamination(),
          new AttributionExamination(),
          new MainEventExamination(),
          new OriginExamination(),
          new GroupingExamination(),
          new StabilityExamination(),
          new MetamorphicExamination());

  private Examinations() {}

  /**
   * Runs those named, or all.
   *
   * @throws IllegalArgumentException for a name that no examination has
   * @return lines for the terminal
   */
  public static List<String> run(Project project, Set<String> names) {
    names.forEach(Examinations::known);
    List<String> lines = new ArrayList<>();
    try (EnglishReader reader = new EnglishReader()) {
      Bench bench =
          new Bench(
              project,
              FetchedSets.around(project.root()),
              SharedReports.beside(project),
              new Peers(project.root()),
              reader);
      for (Examination each : ALL) {
        if (names.isEmpty() || names.contains(each.name())) {
          lines.addAll(run(each, bench));
        }
      }
    }
    return lines;
  }

  private static List<String> run(Examination examination, Bench bench) {
    Findings findings = examination.run(bench);
    String page = findings.page("bin/bench readings " + examination.name());
    Path file = bench.project().doc("accuracy/" + examination.name() + ".md");
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.lines().toList();
  }

  private static void known(String name) {
    if (ALL.stream().noneMatch(each -> each.name().equals(name))) {
      String all = String.join(", ", ALL.stream().map(Examination::name).toList());
      throw new IllegalArgumentException("no reader is named " + name + "; there are " + all);
    }
  }
}
