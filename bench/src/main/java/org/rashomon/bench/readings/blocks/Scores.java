package org.rashomon.bench.readings.blocks;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.readings.Block;
import org.rashomon.text.Span;

/**
 * The rules of a match. A block is right when a labelled block has the same kind and the same first
 * and last character, white space aside. A sentence is right when both its ends are.
 */
final class Scores {
  private Scores() {}

  /** Blocks that pass a test, within what was labelled. */
  static PrecisionRecall blocks(
      LabelledReport gold, Collection<Block> found, Predicate<Block> which) {
    String text = gold.article().text();
    List<Block> seen =
        found.stream()
            .filter(block -> gold.covers(block.span()))
            .map(block -> new Block(block.span().trim(text), block.kind()))
            .filter(which)
            .toList();
    return PrecisionRecall.of(seen, gold.blocks().stream().filter(which).toList());
  }

  /** Sentences within what was labelled. */
  static PrecisionRecall sentences(LabelledReport gold, Collection<Span> found) {
    String text = gold.article().text();
    List<Span> seen = found.stream().filter(gold::covers).map(span -> span.trim(text)).toList();
    return PrecisionRecall.of(seen, gold.sentences());
  }
}
