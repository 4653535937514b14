package org.rashomon.bench.scoreboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.bench.Markdown;
import org.rashomon.bench.accuracy.EventScore;
import org.rashomon.bench.accuracy.EventScore.Judged;
import org.rashomon.bench.accuracy.EventScore.Sought;
import org.rashomon.bench.accuracy.EventScore.Verdict;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.accuracy.Tally;
import org.rashomon.collations.Disagreement.Kind;

/** The tables of the accuracy page. */
final class Tables {
  private static final int BINS = 5;
  private static final List<Measure> OF_AN_EVENT =
      List.of(
          Measure.SOUGHT,
          Measure.FOUND,
          Measure.REPORTED,
          Measure.PRECISION,
          Measure.RECALL,
          Measure.TRAPPED,
          Measure.UNFOUNDED,
          Measure.AGREEMENT_COVERAGE,
          Measure.QUOTE_COVERAGE,
          Measure.COPY_PRECISION,
          Measure.COPY_RECALL,
          Measure.INEXACT);

  private Tables() {}

  /** A column of a table of measures. */
  record Column(String name, Tally tally) {}

  static void measures(Markdown page, List<Column> columns) {
    List<String> head = cells("measure", columns.stream().map(Column::name));
    page.table(
        head,
        Measure.ALL.stream()
            .map(m -> cells(m.words(), columns.stream().map(c -> m.show(c.tally()))))
            .toList());
  }

  static void events(Markdown page, Scores scores) {
    page.table(
        cells("event", OF_AN_EVENT.stream().map(Measure::words)),
        scores.events().stream()
            .map(e -> cells(e.event(), OF_AN_EVENT.stream().map(m -> m.show(e.tally()))))
            .toList());
  }

  static void kinds(Markdown page, Scores scores) {
    List<List<String>> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      long gold = sought(scores, s -> s.difference().kind() == kind);
      long found = sought(scores, s -> s.difference().kind() == kind && s.found());
      Predicate<Judged> ofKind = j -> j.reported().kind() == kind;
      rows.add(
          cells(
              kind.name().toLowerCase(Locale.ROOT),
              Stream.of(
                      gold,
                      found,
                      judged(scores, ofKind),
                      judged(scores, ofKind.and(Tables::isRight)),
                      judged(scores, ofKind.and(j -> j.verdict() == Verdict.TRAPPED)),
                      judged(scores, ofKind.and(j -> j.verdict() == Verdict.UNFOUNDED)))
                  .map(String::valueOf)));
    }
    page.table(
        List.of("kind", "gold", "found", "reported", "right", "traps fallen for", "unfounded"),
        rows);
  }

  static void reliability(Markdown page, Scores scores) {
    page.table(
        List.of("confidence", "reported", "mean confidence", "right"),
        IntStream.range(0, BINS).mapToObj(bin -> bin(scores, bin)).toList());
  }

  private static List<String> bin(Scores scores, int bin) {
    List<Judged> in = judged(scores).filter(j -> binOf(j.reported().confidence()) == bin).toList();
    String range =
        Measure.decimals((double) bin / BINS).substring(0, 3)
            + "–"
            + Measure.decimals((bin + 1.0) / BINS).substring(0, 3);
    return List.of(
        range,
        String.valueOf(in.size()),
        mean(in.stream().map(j -> j.reported().confidence()).toList()),
        mean(in.stream().map(j -> isRight(j) ? 1.0 : 0.0).toList()));
  }

  private static int binOf(double confidence) {
    return Math.clamp((int) (confidence * BINS), 0, BINS - 1);
  }

  private static String mean(List<Double> values) {
    return values.isEmpty()
        ? "–"
        : Measure.decimals(values.stream().mapToDouble(v -> v).sum() / values.size());
  }

  private static boolean isRight(Judged judged) {
    return judged.verdict() == Verdict.RIGHT;
  }

  private static Stream<Judged> judged(Scores scores) {
    return scores.events().stream().map(EventScore::reported).flatMap(List::stream);
  }

  private static long judged(Scores scores, Predicate<Judged> which) {
    return judged(scores).filter(which).count();
  }

  private static long sought(Scores scores, Predicate<Sought> which) {
    return scores.events().stream()
        .map(EventScore::sought)
        .flatMap(List::stream)
        .filter(which)
        .count();
  }

  private static List<String> cells(String first, Stream<String> others) {
    return Stream.concat(Stream.of(first), others).toList();
  }
}
