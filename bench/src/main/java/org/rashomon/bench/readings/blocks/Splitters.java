package org.rashomon.bench.readings.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Peers;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.readings.Block;
import org.rashomon.readings.blocks.SentenceReader;
import org.rashomon.readings.blocks.SentenceSpan;
import org.rashomon.text.Span;

/**
 * Sentences of blocks that are given as labelled: the same task for the program and for peers that
 * know no blocks.
 */
final class Splitters {
  private Splitters() {}

  /** What the program makes of them. */
  static PrecisionRecall ours(List<LabelledReport> reports) {
    PrecisionRecall sum = PrecisionRecall.NONE;
    for (LabelledReport report : reports) {
      List<SentenceSpan> found =
          new SentenceReader().read(report.article().text(), report.blocks());
      sum = sum.plus(Scores.sentences(report, found.stream().map(SentenceSpan::span).toList()));
    }
    return sum;
  }

  /** What a peer makes of them. */
  static PrecisionRecall peer(String peer, List<LabelledReport> reports, Bench bench) {
    List<Peers.Document> documents = new ArrayList<>();
    for (LabelledReport report : reports) {
      for (Block block : holding(report)) {
        String text = block.span().of(report.article().text());
        documents.add(new Peers.Document(id(report, block), "", text));
      }
    }
    Map<String, List<Peers.Mark>> marks = bench.peers().run(peer, documents);
    PrecisionRecall sum = PrecisionRecall.NONE;
    for (LabelledReport report : reports) {
      List<Span> found = new ArrayList<>();
      for (Block block : holding(report)) {
        marks
            .getOrDefault(id(report, block), List.of())
            .forEach(mark -> found.add(span(report.article().text(), block, mark)));
      }
      sum = sum.plus(Scores.sentences(report, found));
    }
    return sum;
  }

  private static List<Block> holding(LabelledReport report) {
    return report.blocks().stream()
        .filter(block -> report.sentences().stream().anyMatch(block.span()::contains))
        .toList();
  }

  private static String id(LabelledReport report, Block block) {
    return Labels.hash(report.article().text()) + "@" + block.span().start();
  }

  private static Span span(String text, Block block, Peers.Mark mark) {
    int start = text.offsetByCodePoints(block.span().start(), mark.start());
    return new Span(start, text.offsetByCodePoints(start, mark.end() - mark.start()));
  }
}
