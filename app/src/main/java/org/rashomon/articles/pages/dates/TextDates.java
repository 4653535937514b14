package org.rashomon.articles.pages.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.tree.Block;

/** Days in what the page shows: with a word of publication, in a dateline, in short lines. */
final class TextDates {
  private static final int LONG = 400;
  private static final int SHORT = 160;
  private static final int SHORTEST = 60;

  /** Nothing, or names and marks. */
  private static final Pattern PLACE =
      Pattern.compile("\\P{L}*(?:\\p{Lu}[\\p{L}.'-]+\\P{L}{1,3}){0,4}");

  /** A mark, or the beginning of another sentence. */
  private static final Pattern AFTER = Pattern.compile("\\h*(?:[).:(|/–—\"“„«-]|\\p{Lu}|$)");

  private final List<Block> blocks;
  private final Elsewhere elsewhere;
  private final List<Block> body;
  private final boolean monthFirst;

  TextDates(List<Block> blocks, Elsewhere elsewhere, List<Block> body, boolean monthFirst) {
    this.blocks = blocks;
    this.elsewhere = elsewhere;
    this.body = body;
    this.monthFirst = monthFirst;
  }

  /** In a line that says what was published then. */
  Optional<Fact> labelled() {
    return first(
        LONG,
        line -> Labels.isPublished(line) ? Labels.withoutChange(Labels.fromPublished(line)) : "");
  }

  /** At the very beginning of the text, as part of no sentence: "KARLSRUHE (12.11.2021)". */
  Optional<Fact> dateline() {
    return body.stream()
        .limit(1)
        .map(Block::text)
        .flatMap(text -> DateText.find(text, monthFirst).filter(w -> isDateline(text, w)).stream())
        .findFirst()
        .map(written -> new Fact(written.day().toString(), "dateline"));
  }

  private static boolean isDateline(String text, DateText.Written written) {
    return PLACE.matcher(text.substring(0, written.from())).matches()
        && AFTER.matcher(text.substring(written.to())).lookingAt();
  }

  /** In a line that tells of the last change. */
  Optional<Fact> changed() {
    return first(SHORT, line -> Labels.isChanged(line) ? line : "");
  }

  /** In any short line. */
  Optional<Fact> any() {
    return first(SHORTEST, line -> line).or(() -> first(SHORT, line -> line));
  }

  /**
   * The first day in the blocks.
   *
   * @param longest block that is looked at
   * @param part of a line where the day must stand
   */
  private Optional<Fact> first(int longest, UnaryOperator<String> part) {
    Optional<LocalDate> day =
        blocks.stream()
            .filter(block -> block.text().length() < longest)
            .filter(block -> !elsewhere.isClock(block.element()))
            .map(Block::text)
            .flatMap(Labels::lines)
            .flatMap(line -> DateText.first(part.apply(line), monthFirst).stream())
            .findFirst();
    return day.map(found -> new Fact(found.toString(), "text"));
  }
}
