package org.rashomon.articles.pages.dates;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.facts.PageFacts;
import org.rashomon.articles.pages.tree.Block;
import org.rashomon.articles.pages.tree.PageTree;

/** First publication and last change, weighed from the places that say so, the surest first. */
public final class PageDates {
  private final PageTree tree;
  private final PageFacts facts;
  private final StatedDates stated;
  private final ShownDates marked;
  private final HeadlineDates beside;
  private final TextDates texts;

  /**
   * @param blocks of the page from a little before its headline, in its order
   * @param headline where it is shown
   * @param beside the blocks about headline and beginning, where dates stand, the likeliest first
   * @param body the text
   */
  public PageDates(
      PageTree tree,
      PageFacts facts,
      List<Block> blocks,
      Optional<Block> headline,
      List<Block> beside,
      List<Block> body) {
    this.tree = tree;
    this.facts = facts;
    boolean monthFirst = DayOrder.isMonthFirst(facts);
    this.stated = new StatedDates(facts, monthFirst);
    Elsewhere elsewhere =
        new Elsewhere(
            Stream.concat(headline.stream(), body.stream().limit(1)).map(Block::element).toList());
    this.marked = new ShownDates(facts.document(), elsewhere, monthFirst);
    this.beside = new HeadlineDates(beside, elsewhere, monthFirst);
    this.texts = new TextDates(blocks, elsewhere, body, monthFirst);
  }

  /** First publication (EDTF). */
  public Optional<Fact> published() {
    return stated
        .published()
        .map(this::agreed)
        .or(
            () ->
                first(
                    List.of(
                        () -> AddressDates.of(facts),
                        beside::day,
                        marked::published,
                        stated::created,
                        marked::times,
                        texts::labelled,
                        texts::dateline,
                        () -> ScriptDates.of(facts),
                        stated::uploaded,
                        texts::changed,
                        stated::modified,
                        texts::any)));
  }

  /** Last change (EDTF), where the page tells it. */
  public Optional<Fact> modified() {
    return stated.modified();
  }

  private Fact agreed(Fact published) {
    Agreed agreed = new Agreed(tree.source(), published, stated.modified());
    return AddressDates.of(facts)
        .flatMap(agreed::byAddress)
        .or(() -> beside.day(agreed.stated()).map(agreed::byShown))
        .orElse(agreed.stated());
  }

  private static Optional<Fact> first(List<Supplier<Optional<Fact>>> places) {
    return places.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
  }
}
