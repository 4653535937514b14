package org.rashomon.bench.metamorphic.changes;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.bench.metamorphic.Rewriting;
import org.rashomon.readings.Block;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.text.Span;

/**
 * Two neighbouring paragraphs in the other order. Neither, nor the one after them, may lean on what
 * was said before it: no pronoun in its first sentence, no time seen from another, no quotation
 * that goes on.
 */
public final class ParagraphOrder implements Changer {

  @Override
  public Kind kind() {
    return Kind.ORDER;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    List<Span> paragraphs =
        reading.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.PROSE)
            .map(Block::span)
            .toList();
    List<Mutation> found = new ArrayList<>();
    for (int i = 1; i + 1 < paragraphs.size(); i++) {
      boolean last = i + 2 == paragraphs.size();
      if (leansOnNothing(paragraphs.get(i), reading)
          && leansOnNothing(paragraphs.get(i + 1), reading)
          && (last || leansOnNothing(paragraphs.get(i + 2), reading))) {
        found.add(swapped(reading.text(), paragraphs.get(i), paragraphs.get(i + 1)));
      }
    }
    return found;
  }

  private static Mutation swapped(String text, Span first, Span second) {
    List<Span> order =
        List.of(
            new Span(0, first.start()),
            second,
            new Span(first.end(), second.start()),
            first,
            new Span(second.end(), text.length()));
    return Mutation.of(Kind.ORDER, Rewriting.arranging(text, order));
  }

  private static boolean leansOnNothing(Span paragraph, Reading reading) {
    List<Sentence> sentences =
        reading.sentences().stream().filter(each -> paragraph.contains(each.span())).toList();
    return !sentences.isEmpty()
        && Character.isLetterOrDigit(paragraph.of(reading.text()).codePointAt(0))
        && sentences.getFirst().tokens().stream().noneMatch(each -> each.pos().startsWith("PRP"))
        && !List.of("This", "That", "These", "Those", "Such", "But", "And", "Meanwhile")
            .contains(sentences.getFirst().token(0).form())
        && reading.times().stream()
            .noneMatch(time -> paragraph.contains(time.span()) && time.basis() == Basis.NARRATIVE);
  }
}
