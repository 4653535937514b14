package org.rashomon.bench.readings.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Goal;
import org.rashomon.bench.readings.PrecisionRecall;

/** Measures who is who on NewsWCL50 and on mentions labelled by us, beside CoreNLP. */
public final class WhoExamination implements Examination {
  private static final double PRECISION = .97;
  private static final double RECALL = .80;

  @Override
  public String name() {
    return "who";
  }

  @Override
  public Findings run(Bench bench) {
    Map<String, List<Story>> halves = new LinkedHashMap<>();
    Optional<List<Story>> wcl = NewsWcl.stories(bench.sets());
    halves.put("NewsWCL50", wcl.orElse(List.of()));
    halves.put("ours, work half", OwnLabels.of("work", bench.reports()));
    halves.put("ours, held out", OwnLabels.of("held-out", bench.reports()));
    Readings readings = new Readings(bench.reader());
    Contender program = new ProgramCast(readings);
    List<Story> all = halves.values().stream().flatMap(List::stream).toList();
    List<Contender> contenders =
        List.of(program, CorefPeer.over(all, bench.peers()), new ExactNames(readings));
    List<Goal> goals = new ArrayList<>();
    List<Findings.Section> details = new ArrayList<>();
    halves.forEach((half, stories) -> goals.addAll(goals(half, stories, program)));
    halves.forEach((half, stories) -> details.add(WhoTables.beside(half, stories, contenders)));
    halves.forEach((half, stories) -> details.add(WhoTables.forms(half, stories, program)));
    String missing = wcl.isPresent() ? "" : "\n\nNewsWCL50: " + NewsWcl.REPOSITORY.wayIn() + ".";
    return new Findings("Who is who", WhoTables.ABOUT + missing, goals, details);
  }

  private static List<Goal> goals(String half, List<Story> stories, Contender program) {
    Optional<Score> score =
        stories.isEmpty() ? Optional.empty() : Optional.of(Score.of(stories, program, false));
    return List.of(
        goal(half + ": within a report, precision", PRECISION, score, s -> s.within().precision()),
        goal(half + ": within a report, recall", RECALL, score, s -> s.within().recall()),
        goal(half + ": across reports, precision", PRECISION, score, s -> s.across().precision()),
        goal(half + ": across reports, recall", RECALL, score, s -> s.across().recall()));
  }

  private static Goal goal(
      String what, double least, Optional<Score> score, Function<Score, Double> value) {
    return new Goal(what, least, score.map(value));
  }

  static List<String> cells(PrecisionRecall pairs) {
    return pairs.sought() == 0 ? List.of("–", "–", "–", "–") : pairs.cells();
  }
}
