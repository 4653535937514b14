package org.rashomon.bench.readings.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.FetchedSets.Repository;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Findings.Section;
import org.rashomon.bench.readings.Goal;
import org.rashomon.readings.MainEvent.Question;
import org.rashomon.readings.syntax.Resources;

/** Who, what, when, where, why and how, beside Giveme5W1H and judged by one rule. */
public final class MainEventExamination implements Examination {
  static final Repository SET =
      new Repository("fhamborg", "Giveme5W1H", "fb427b8ed9cf07ed7450a01146244903053018a3");
  private static final Set<String> HELD_OUT =
      Set.copyOf(Resources.lines(MainEventExamination.class, "held-out-events.txt"));
  private static final List<String> HEAD =
      List.of("", "who", "what", "when", "where", "why", "how", "first four", "all", "asked");

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public Findings run(Bench bench) {
    Optional<Path> checkout = bench.sets().find(SET);
    return checkout
        .map(folder -> examined(AnnotatedReports.in(folder), bench))
        .orElseGet(() -> findings(Optional.empty(), Optional.empty(), List.of(), 0));
  }

  private static Findings examined(List<AnnotatedReport> reports, Bench bench) {
    Map<AnnotatedReport, Map<Question, String>> ours = new LinkedHashMap<>();
    reports.forEach(report -> ours.put(report, Answers.of(bench.reader(), report)));
    Score all = score(ours, reports, report -> true);
    List<List<String>> rows = new ArrayList<>();
    row("ours, all " + reports.size() + " reports", all, rows);
    row("ours, work half", score(ours, reports, r -> !isHeldOut(r)), rows);
    row("ours, held-out half", score(ours, reports, MainEventExamination::isHeldOut), rows);
    long both = reports.stream().filter(AnnotatedReport::hasPeer).count();
    row(
        "ours, the " + both + " reports below",
        score(ours, reports, AnnotatedReport::hasPeer),
        rows);
    Map<AnnotatedReport, Map<Question, String>> peer = new LinkedHashMap<>();
    reports.forEach(report -> peer.put(report, report.peer()));
    row(
        "Giveme5W1H, the " + both + " reports it answered",
        score(peer, reports, AnnotatedReport::hasPeer),
        rows);
    return findings(Optional.of(all.all()), Optional.of(all.firstFour()), rows, both);
  }

  static boolean isHeldOut(AnnotatedReport report) {
    return HELD_OUT.contains(report.event());
  }

  private static String heldOut() {
    return String.join(", ", HELD_OUT.stream().sorted().toList());
  }

  private static void row(String name, Score score, List<List<String>> rows) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(score.cells());
    rows.add(row);
  }

  /** A question that has an annotated answer and is left open counts as wrong. */
  private static Score score(
      Map<AnnotatedReport, Map<Question, String>> answers,
      List<AnnotatedReport> reports,
      Predicate<AnnotatedReport> which) {
    Score score = new Score();
    for (AnnotatedReport report : reports) {
      for (Question question : Question.values()) {
        if (which.test(report) && !report.answers(question).isEmpty()) {
          String answer = answers.getOrDefault(report, Map.of()).getOrDefault(question, "");
          score.add(question, Judge.judge(question, answer, report, siblings(report, reports)));
        }
      }
    }
    return score;
  }

  private static List<AnnotatedReport> siblings(
      AnnotatedReport report, List<AnnotatedReport> reports) {
    return reports.stream()
        .filter(each -> !each.equals(report) && each.event().equals(report.event()))
        .filter(each -> !each.event().isEmpty())
        .toList();
  }

  private static Findings findings(
      Optional<Double> all, Optional<Double> firstFour, List<List<String>> rows, long peers) {
    return new Findings(
        "Who, what, when, where, why, how",
        MainEventPage.about(SET, peers),
        List.of(
            new Goal("precision of the top answer, all six questions", 0.80, all),
            new Goal("precision of the top answer, first four", 0.88, firstFour)),
        List.of(
            rows.isEmpty()
                ? new Section("By question", SET.wayIn(), List.of(), List.of())
                : new Section("By question", MainEventPage.words(heldOut()), HEAD, rows)));
  }
}
