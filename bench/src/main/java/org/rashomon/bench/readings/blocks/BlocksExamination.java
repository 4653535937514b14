package org.rashomon.bench.readings.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Findings.Section;
import org.rashomon.bench.readings.Goal;
import org.rashomon.bench.readings.PrecisionRecall;

/** Measures the reader of blocks and the reader of sentences. */
public final class BlocksExamination implements Examination {
  private static final double BLOCKS = 0.95;
  private static final double SENTENCES = 0.98;
  private static final List<Half> HALVES = List.of(Half.WORK, Half.HELD);

  @Override
  public String name() {
    return "blocks";
  }

  @Override
  public Findings run(Bench bench) {
    List<Goal> goals = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (Half half : HALVES) {
      List<LabelledReport> reports = Labels.of(half, bench.reports());
      goals.add(goal("block F1, " + half.words(), BLOCKS, Reads.blocks(reports, any -> true)));
      goals.add(goal("sentence F1, " + half.words(), SENTENCES, Reads.sentences(reports)));
      if (!reports.isEmpty()) {
        sections.add(BlockTables.kinds(half, reports));
        sections.add(BlockTables.sentences(half, reports, bench));
      }
    }
    return new Findings("Text blocks and sentences", About.WORDS, goals, sections);
  }

  private static Goal goal(String what, double least, PrecisionRecall measured) {
    return new Goal(
        what, least, measured.sought() == 0 ? Optional.empty() : Optional.of(measured.f1()));
  }
}
