package org.rashomon.bench.readings.times;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.FetchedSets.Repository;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Goal;

/** Times beside SUTime and HeidelTime: the same texts and creation times, one scorer. */
public final class TimesExamination implements Examination {
  private static final Repository TBAQ =
      new Repository("jspotter", "TempEval-3", "7687471af8c0c81ee7f54edb618c6cd15c0f5dcc");
  private static final Repository PLATINUM =
      new Repository(
          "qiangning", "StructTempRel-EMNLP17", "d6518a5a79d940d749c95ee5b72830714b132238");
  private static final String ABOUT =
      """
      Scored by the definitions of TempEval-3 (UzZaman et al. 2013): value F1 counts a tag of the \
      gold that is overlapped by a tag of the same value; strict asks for the same words as well. \
      Every tool gets the text and the day of its creation. The creation time itself is not \
      counted. HeidelTime gets its words from CoreNLP. Values of ours are EDTF and are written as \
      TIMEX3 by fixed rules (`Timex3Values`, `Timex3Spans`). Rules were made with every second \
      file of TimeBank in view; the other half, AQUAINT and the platinum set were not read.

      TimeBank and AQUAINT:\
      """;
  private static final List<String> HEAD =
      List.of(
          "set",
          "tool",
          "value F1",
          "P",
          "R",
          "strict value F1",
          "relaxed F1",
          "strict F1",
          "gold");

  @Override
  public String name() {
    return "times";
  }

  @Override
  public Findings run(Bench bench) {
    List<TimeSet> sets = new ArrayList<>();
    List<Findings.Section> details = new ArrayList<>();
    bench.sets().find(TBAQ).ifPresent(folder -> addTbaq(folder.resolve("data/TBAQ-cleaned"), sets));
    bench
        .sets()
        .find(PLATINUM)
        .map(folder -> folder.resolve("data/TempEval3/Evaluation/te3-platinum"))
        .ifPresent(folder -> sets.add(TimeSet.of("TempEval-3 platinum", folder)));
    List<Goal> goals = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    if (sets.isEmpty()) {
      goals.add(new Goal("value F1 ahead of both", 1, Optional.empty()));
      String ways = TBAQ.wayIn() + "\n\n" + PLATINUM.wayIn();
      details.add(new Findings.Section("Sets", ways, List.of(), List.of()));
    } else {
      measure(bench, sets, goals, rows);
      details.add(new Findings.Section("All figures", "", HEAD, rows));
    }
    return new Findings("Times", about(), goals, details);
  }

  private static String about() {
    return ABOUT + " " + TBAQ + ". Platinum: " + PLATINUM + ".\n";
  }

  private static void addTbaq(Path folder, List<TimeSet> sets) {
    TimeSet bank = TimeSet.of("TimeBank", folder.resolve("TimeBank"));
    sets.add(bank.half("TimeBank, work half", 0));
    sets.add(bank.half("TimeBank, held-out half", 1));
    sets.add(TimeSet.of("AQUAINT", folder.resolve("AQUAINT")));
  }

  private static void measure(
      Bench bench, List<TimeSet> sets, List<Goal> goals, List<List<String>> rows) {
    List<TimeMl> texts = sets.stream().flatMap(set -> set.texts().stream()).toList();
    Map<String, Map<String, List<Timex>>> tags = new LinkedHashMap<>();
    for (Tagger each : taggers(bench)) {
      tags.put(each.name(), each.tags(texts));
    }
    for (TimeSet set : sets) {
      Map<String, TempEvalScore> scores = new LinkedHashMap<>();
      tags.forEach((name, made) -> scores.put(name, set.score(made)));
      scores.forEach((name, score) -> rows.add(row(set.name(), name, score)));
      goals.add(ahead(set.name(), scores));
    }
  }

  private static List<Tagger> taggers(Bench bench) {
    return List.of(
        Tagger.own(bench.reader()),
        Tagger.peer("SUTime", "SuTime", bench),
        Tagger.peer("HeidelTime", "HeidelTimeTagger", bench));
  }

  /** The first against the best of the others. */
  private static Goal ahead(String set, Map<String, TempEvalScore> scores) {
    List<Double> values = scores.values().stream().map(TempEvalScore::valueF1).toList();
    double best = values.stream().skip(1).mapToDouble(Double::doubleValue).max().orElse(1);
    return new Goal(
        "value F1 on " + set + ", the better peer's or more", best, Optional.of(values.getFirst()));
  }

  private static List<String> row(String set, String name, TempEvalScore score) {
    return List.of(
        set,
        name,
        Measure.decimals(score.valueF1()),
        Measure.decimals(score.values().precision()),
        Measure.decimals(score.values().recall()),
        Measure.decimals(score.strictValueF1()),
        Measure.decimals(score.relaxedF1()),
        Measure.decimals(score.strictF1()),
        String.valueOf(score.sought()));
  }
}
