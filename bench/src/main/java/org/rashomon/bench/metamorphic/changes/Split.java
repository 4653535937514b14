package org.rashomon.bench.metamorphic.changes;

import java.util.List;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.bench.metamorphic.Rewriting;
import org.rashomon.readings.Block;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

/**
 * A report as two, cut between the paragraphs that are nearest to its middle; the second half has
 * the headline too where metadata give one.
 */
public final class Split implements Changer {
  private static final int FEWEST = 4;

  @Override
  public Kind kind() {
    return Kind.SPLIT;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    List<Span> paragraphs =
        reading.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.PROSE)
            .map(Block::span)
            .toList();
    if (paragraphs.size() < FEWEST) {
      return List.of();
    }
    int cut = cut(paragraphs);
    String text = reading.text();
    Span head = new Span(0, Math.min(cut, reading.article().body()));
    Rewriting first = Rewriting.arranging(text, List.of(new Span(0, cut)));
    Rewriting second = Rewriting.arranging(text, List.of(head, new Span(cut, text.length())));
    return List.of(new Mutation(Kind.SPLIT, List.of(first, second)));
  }

  private static int cut(List<Span> paragraphs) {
    int middle = (paragraphs.getFirst().start() + paragraphs.getLast().end()) / 2;
    int best = paragraphs.get(1).start();
    for (Span paragraph : paragraphs.subList(1, paragraphs.size())) {
      if (Math.abs(paragraph.start() - middle) < Math.abs(best - middle)) {
        best = paragraph.start();
      }
    }
    return best;
  }
}
