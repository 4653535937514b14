package org.rashomon.bench.readings.blocks;

import java.util.List;
import org.rashomon.articles.Article;
import org.rashomon.readings.Block;
import org.rashomon.text.Span;

/**
 * A report with what a reader of it marked; all offsets in UTF-16 units.
 *
 * @param article the report
 * @param difficult whether it was chosen for its difficulties, not drawn
 * @param regions the stretches that were labelled: all of a short report, head and end of a long
 *     one
 * @param blocks in order, within the regions
 * @param sentences in order, within the blocks that hold sentences
 */
record LabelledReport(
    Article article,
    boolean difficult,
    List<Span> regions,
    List<Block> blocks,
    List<Span> sentences) {

  LabelledReport {
    regions = List.copyOf(regions);
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
  }

  /** Whether a span lies, with a part at least, in what was labelled. */
  boolean covers(Span span) {
    return regions.stream().anyMatch(span::overlaps);
  }
}
