package org.rashomon.collations.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Statement;
import org.rashomon.collations.TimelineEntry;
import org.rashomon.readings.Reading;

/** The statements that say when, in the order of what happened. */
public final class TimelineBuilder {
  private static final Comparator<Dated> ORDER =
      Comparator.comparing((Dated each) -> each.time().range().earliest())
          .thenComparing(each -> each.time().range().latest())
          .thenComparingInt(Dated::rank)
          .thenComparing(each -> each.time().when());

  private final Map<String, List<DatedWords>> times = new HashMap<>();
  private final List<Evidence> disputed;

  private TimelineBuilder(List<Reading> readings, List<Disagreement> disagreements) {
    for (Reading reading : readings) {
      times.put(reading.article().id(), DatedWords.of(reading));
    }
    this.disputed =
        disagreements.stream()
            .filter(each -> each.type().isOpen() && isOfTime(each.kind()))
            .flatMap(each -> each.variants().stream())
            .flatMap(variant -> variant.evidence().stream())
            .toList();
  }

  /** One entry for every time that a statement gives; the words of all reports are its evidence. */
  public static List<TimelineEntry> build(
      List<Reading> readings, List<Statement> statements, List<Disagreement> disagreements) {
    TimelineBuilder builder = new TimelineBuilder(readings, disagreements);
    List<Dated> dated = new ArrayList<>();
    for (int rank = 0; rank < statements.size(); rank++) {
      dated.addAll(builder.dated(statements.get(rank), rank));
    }
    return dated.stream().sorted(ORDER).map(builder::entry).toList();
  }

  /** A statement with one of its times; {@code rank} is its place among the statements. */
  private record Dated(String statement, int rank, DatedWords time, List<Evidence> evidence) {}

  private List<Dated> dated(Statement statement, int rank) {
    Map<String, Dated> byTime = new TreeMap<>();
    for (Evidence passage : statement.evidence()) {
      for (DatedWords each : times.getOrDefault(passage.article(), List.of())) {
        if (passage.start() <= each.words().start() && each.words().end() <= passage.end()) {
          List<Evidence> words =
              byTime
                  .computeIfAbsent(
                      each.when(), w -> new Dated(statement.id(), rank, each, new ArrayList<>()))
                  .evidence();
          if (!words.contains(each.words())) {
            words.add(each.words());
          }
        }
      }
    }
    return List.copyOf(byTime.values());
  }

  private TimelineEntry entry(Dated dated) {
    return new TimelineEntry(
        dated.time().when(),
        dated.statement(),
        dated.evidence().stream().anyMatch(this::isDisputed),
        dated.evidence());
  }

  private boolean isDisputed(Evidence words) {
    return disputed.stream()
        .anyMatch(
            each ->
                each.article().equals(words.article())
                    && each.start() < words.end()
                    && words.start() < each.end());
  }

  private static boolean isOfTime(Disagreement.Kind kind) {
    return kind == Disagreement.Kind.DATE || kind == Disagreement.Kind.TIME;
  }
}
