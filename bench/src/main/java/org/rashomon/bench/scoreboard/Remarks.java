package org.rashomon.bench.scoreboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.bench.accuracy.EventScore;
import org.rashomon.bench.accuracy.EventScore.Judged;
import org.rashomon.bench.accuracy.EventScore.Sought;
import org.rashomon.bench.accuracy.EventScore.Verdict;
import org.rashomon.bench.gold.Gold;
import org.rashomon.collations.Disagreement;

/**
 * What went wrong, line by line. The lines quote the reports: they are for the terminal, never for
 * a file of the project.
 */
final class Remarks {
  private Remarks() {}

  static List<String> of(EventScore score) {
    List<String> lines = new ArrayList<>(List.of(score.event()));
    score.reported().forEach(j -> lines.add(line(j)));
    score.sought().stream().filter(s -> !s.found()).forEach(s -> lines.add(line(s)));
    return lines;
  }

  private static String line(Judged judged) {
    Disagreement d = judged.reported();
    String verdict =
        switch (judged.verdict()) {
          case RIGHT -> "RIGHT";
          case TRAPPED ->
              "TRAP " + judged.hit().map(h -> lower(h.type()) + " " + h.id()).orElse("");
          case UNFOUNDED -> "UNFOUNDED";
        };
    return "  %s %s %s %.2f %s: %s%s"
        .formatted(
            verdict,
            lower(d.kind()),
            lower(d.type()),
            d.confidence(),
            d.about(),
            d.variants().stream().map(Disagreement.Variant::value).toList(),
            judged.verdict() == Verdict.RIGHT ? "" : " — " + d.why());
  }

  private static String line(Sought sought) {
    Gold.Difference d = sought.difference();
    return "  MISSED %s %s (salience %d) %s: %s"
        .formatted(
            lower(d.type()),
            lower(d.kind()),
            d.salience(),
            d.about(),
            d.variants().stream().map(Gold.Variant::value).toList());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
