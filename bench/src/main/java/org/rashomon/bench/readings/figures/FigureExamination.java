package org.rashomon.bench.readings.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Goal;
import org.rashomon.bench.readings.Peers;

/** Measures amounts on reports labelled by us, beside the numbers of CoreNLP. */
public final class FigureExamination implements Examination {
  private static final double VALUES = .97;
  private static final double NOUNS = .90;

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public Findings run(Bench bench) {
    List<Goal> goals = new ArrayList<>();
    List<FigurePage.Row> rows = new ArrayList<>();
    List<Findings.Section> details = new ArrayList<>();
    for (String name : List.of("work", "held-out")) {
      Half half = Half.read(name, bench.reports());
      FigureTally ours = ours(bench, half);
      boolean there = !half.articles().isEmpty();
      goals.add(new Goal(name + " half: value F1", VALUES, value(there, ours.values().f1())));
      goals.add(new Goal(name + " half: counted noun", NOUNS, value(there, ours.nouns().value())));
      if (there) {
        rows.add(new FigurePage.Row(name + ", ours", ours));
        rows.add(new FigurePage.Row(name + ", CoreNLP 4.5.10", peer(bench, half)));
        details.add(FigurePage.kinds(name, ours));
      }
    }
    details.addFirst(FigurePage.table(rows));
    details.add(FigurePage.rules());
    return new Findings("Figures", FigurePage.ABOUT, goals, details);
  }

  private static Optional<Double> value(boolean there, double value) {
    return there ? Optional.of(value) : Optional.empty();
  }

  private static FigureTally ours(Bench bench, Half half) {
    FigureTally all = FigureTally.NONE;
    for (var each : half.articles().entrySet()) {
      String text = each.getValue().text();
      List<FoundFigure> found =
          bench.reader().read(each.getValue()).figures().stream()
              .map(figure -> FoundFigure.of(text, figure))
              .toList();
      Matching.Outcome outcome = Matching.match(half.of(each.getKey()), found, Matching::sameValue);
      all = all.plus(FigureTally.of(outcome));
    }
    return all;
  }

  private static FigureTally peer(Bench bench, Half half) {
    Map<String, List<Peers.Mark>> marks =
        new TreeMap<>(
            bench
                .peers()
                .run(
                    "CoreNlpFigures",
                    half.articles().values().stream()
                        .map(article -> new Peers.Document(article.id(), "", article.text()))
                        .toList()));
    FigureTally all = FigureTally.NONE;
    for (var each : half.articles().entrySet()) {
      all =
          all.plus(
              peer(half.of(each.getKey()), marks.getOrDefault(each.getValue().id(), List.of())));
    }
    return all;
  }

  private static FigureTally peer(List<LabelledFigure> labels, List<Peers.Mark> marks) {
    return FigureTally.of(
        Matching.match(labels, PeerFigures.of(labels, marks), PeerFigures::sameValue));
  }
}
