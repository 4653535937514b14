package org.rashomon.articles.pages.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.tree.Block;

/** Days between headline and text, where readers look for the date. */
final class HeadlineDates {
  private static final int LONGEST = 200;
  private static final int MOST_MARKED = 3;
  private static final int BEGINNING = 60;

  private final List<Block> blocks;
  private final boolean monthFirst;

  HeadlineDates(List<Block> blocks, Elsewhere elsewhere, boolean monthFirst) {
    this.blocks =
        blocks.stream()
            .filter(block -> block.text().length() < LONGEST)
            .filter(block -> !isMenu(block) && !elsewhere.hasBeside(block.element()))
            .toList();
    this.monthFirst = monthFirst;
  }

  private static boolean isMenu(Block block) {
    return block.element().normalName().equals("li") && block.linkDensity() > 0.5;
  }

  /** The first one, those that are called changes left out. */
  Optional<Fact> day() {
    return days(monthFirst).findFirst().map(HeadlineDates::fact);
  }

  /** The same; in either order of day and month where one of them is the stated day. */
  Optional<Fact> day(Fact stated) {
    LocalDate known = WrittenDates.day(stated.value());
    return Stream.concat(days(monthFirst), days(!monthFirst))
        .filter(known::equals)
        .findFirst()
        .map(HeadlineDates::fact)
        .or(this::day);
  }

  private Stream<LocalDate> days(boolean order) {
    return blocks.stream().flatMap(block -> days(block, order).findFirst().stream());
  }

  private static Stream<LocalDate> days(Block block, boolean order) {
    Stream<LocalDate> shown =
        Labels.lines(block.text())
            .flatMap(line -> standing(Labels.withoutChange(line), order).stream());
    Stream<LocalDate> marked =
        block.element().getElementsByTag("time").stream()
            .limit(MOST_MARKED)
            .filter(time -> !Elsewhere.isChange(time))
            .flatMap(time -> WrittenDates.edtf(time.attr("datetime"), order).stream())
            .map(WrittenDates::day);
    return Stream.concat(shown, marked);
  }

  /** A day that is no part of a sentence. */
  private static Optional<LocalDate> standing(String line, boolean order) {
    return DateText.find(line, order)
        .filter(written -> Labels.isPublished(line) || isAlone(line, written))
        .map(DateText.Written::day);
  }

  private static boolean isAlone(String line, DateText.Written written) {
    String before = line.substring(0, written.from());
    boolean isSentence = line.endsWith(".") && !before.isBlank();
    return written.from() < BEGINNING && !isSentence;
  }

  private static Fact fact(LocalDate day) {
    return new Fact(day.toString(), "shown");
  }
}
