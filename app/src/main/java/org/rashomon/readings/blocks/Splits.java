package org.rashomon.readings.blocks;

import java.util.List;
import java.util.OptionalInt;
import org.rashomon.readings.Block;
import org.rashomon.readings.Block.Kind;
import org.rashomon.text.Span;

/** Cuts a paragraph where it is of more than one kind, and adds its parts to the blocks. */
final class Splits {
  private final String text;
  private final Scripts scripts;
  private final Galleries galleries;
  private boolean begun;

  Splits(String text, Scripts scripts, Galleries galleries) {
    this.text = text;
    this.scripts = scripts;
    this.galleries = galleries;
  }

  /** Adds the blocks that a paragraph of a kind makes. */
  void add(Paragraph paragraph, Kind kind, List<Block> blocks) {
    switch (kind) {
      case PROSE, LIST -> addProse(paragraph, kind, blocks);
      case CAPTION -> addCaption(paragraph, blocks);
      case HEADLINE, SUBHEAD, CREDIT, DATELINE, FURNITURE, FOREIGN ->
          add(paragraph.span(), kind, blocks);
    }
  }

  private void addProse(Paragraph paragraph, Kind kind, List<Block> blocks) {
    int label = Furniture.label(paragraph);
    if (label >= 0) {
      add(new Span(paragraph.span().start(), label), Kind.FURNITURE, blocks);
      addLed(paragraph.from(label), kind, blocks);
    } else {
      addLed(paragraph, kind, blocks);
    }
  }

  private void addLed(Paragraph paragraph, Kind kind, List<Block> blocks) {
    OptionalInt lead = Datelines.end(paragraph, !begun);
    begun = true;
    if (lead.isPresent()) {
      int end = lead.getAsInt();
      add(new Span(paragraph.span().start(), end), Kind.DATELINE, blocks);
      addTailed(paragraph.from(end), kind, blocks);
    } else {
      addTailed(paragraph, kind, blocks);
    }
  }

  private void addTailed(Paragraph paragraph, Kind kind, List<Block> blocks) {
    Tails.Tail tail = Tails.of(paragraph);
    addPassages(new Span(paragraph.span().start(), tail.start()), kind, blocks);
    add(new Span(tail.start(), paragraph.span().end()), tail.kind(), blocks);
  }

  private void addPassages(Span span, Kind kind, List<Block> blocks) {
    int from = span.start();
    for (Span foreign : scripts.passages(span)) {
      add(new Span(from, foreign.start()), kind, blocks);
      add(foreign, Kind.FOREIGN, blocks);
      from = foreign.end();
    }
    add(new Span(from, span.end()), kind, blocks);
  }

  private void addCaption(Paragraph paragraph, List<Block> blocks) {
    int start = paragraph.span().start();
    int prefix = Math.max(start, galleries.caption(paragraph).orElse(Captions.prefix(paragraph)));
    int words = Math.max(prefix, Captions.afterService(paragraph));
    int end =
        galleries.caption(paragraph).isPresent()
            ? Galleries.count(paragraph)
            : Captions.stamp(paragraph);
    int credit = Math.min(end, Math.max(words, Credits.pictureCredit(paragraph).orElse(end)));
    add(new Span(start, prefix), Kind.FURNITURE, blocks);
    add(new Span(prefix, words), Kind.CREDIT, blocks);
    add(new Span(words, credit), Kind.CAPTION, blocks);
    add(new Span(credit, end), Kind.CREDIT, blocks);
    add(new Span(end, paragraph.span().end()), Kind.FURNITURE, blocks);
  }

  private void add(Span span, Kind kind, List<Block> blocks) {
    Span trimmed = span.trim(text);
    if (!trimmed.isEmpty()) {
      blocks.add(new Block(trimmed, kind));
    }
  }
}
