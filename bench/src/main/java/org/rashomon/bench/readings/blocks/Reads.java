package org.rashomon.bench.readings.blocks;

import java.util.List;
import java.util.function.Predicate;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.readings.Block;
import org.rashomon.readings.blocks.BlockReader;
import org.rashomon.readings.blocks.SentenceReader;
import org.rashomon.readings.blocks.SentenceSpan;

/** What the program makes of whole reports, beside the labels. */
final class Reads {
  private Reads() {}

  /** Blocks that pass a test. */
  static PrecisionRecall blocks(List<LabelledReport> reports, Predicate<Block> which) {
    PrecisionRecall sum = PrecisionRecall.NONE;
    for (LabelledReport report : reports) {
      sum = sum.plus(Scores.blocks(report, new BlockReader().read(report.article()), which));
    }
    return sum;
  }

  /** Sentences of the blocks that the program itself found. */
  static PrecisionRecall sentences(List<LabelledReport> reports) {
    PrecisionRecall sum = PrecisionRecall.NONE;
    for (LabelledReport report : reports) {
      List<Block> blocks = new BlockReader().read(report.article());
      List<SentenceSpan> found = new SentenceReader().read(report.article().text(), blocks);
      sum = sum.plus(Scores.sentences(report, found.stream().map(SentenceSpan::span).toList()));
    }
    return sum;
  }
}
