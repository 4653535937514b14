package org.rashomon.bench.readings.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Findings.Section;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.readings.Block;
import org.rashomon.readings.Block.Kind;

/** The tables below the marks. */
final class BlockTables {
  private BlockTables() {}

  /** Blocks by kind, and by how the reports were come by. */
  static Section kinds(Half half, List<LabelledReport> reports) {
    List<List<String>> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      rows.add(row(name, Reads.blocks(reports, block -> block.kind() == kind)));
    }
    Predicate<Block> any = block -> true;
    rows.add(row("reports drawn", Reads.blocks(only(reports, false), any)));
    rows.add(row("reports chosen", Reads.blocks(only(reports, true), any)));
    rows.add(row("**all**", Reads.blocks(reports, any)));
    return new Section("Blocks, " + half.words(), "", head("blocks"), rows);
  }

  /** Sentences from whole reports, and of given blocks beside the peers. */
  static Section sentences(Half half, List<LabelledReport> reports, Bench bench) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("rashomon, whole reports", Reads.sentences(reports)));
    rows.add(row("rashomon, blocks given", Splitters.ours(reports)));
    rows.add(
        row("OpenNLP 2.5.6, blocks given", Splitters.peer("OpenNlpSentences", reports, bench)));
    rows.add(
        row("CoreNLP 4.5.10, blocks given", Splitters.peer("CoreNlpSentences", reports, bench)));
    return new Section("Sentences, " + half.words(), "", head("sentences"), rows);
  }

  private static List<LabelledReport> only(List<LabelledReport> reports, boolean difficult) {
    return reports.stream().filter(report -> report.difficult() == difficult).toList();
  }

  private static List<String> head(String what) {
    return List.of("", "precision", "recall", "F1", what);
  }

  private static List<String> row(String name, PrecisionRecall measured) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(measured.cells());
    return row;
  }
}
