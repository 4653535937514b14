package org.rashomon.articles.pages.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.tree.Block;

/** Days in what the page shows: short lines with little but a date, or a word of publication. */
final class TextDates {
  private static final int SHORT = 160;
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?iu)\\b(publish|posted|post on|veröffentlicht|erschienen|publicado|publi[ée]|pubblicato|"
              + "geplaatst|gepubliceerd|опубликован|eingestellt|erstellt)");

  /** Lines that tell of something else's date. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)©|copyright|rights reserved|registriert|mitglied seit|member since|joined|aktuelle zeit|"
              + "current time|expires|deadline|geboren|born");

  private final List<Block> blocks;
  private final boolean monthFirst;

  TextDates(List<Block> blocks, boolean monthFirst) {
    this.blocks = blocks;
    this.monthFirst = monthFirst;
  }

  Optional<Fact> published() {
    return first(block -> PUBLISHED.matcher(block.text()).find() && block.text().length() < SHORT)
        .or(() -> first(block -> block.text().length() < 60))
        .or(() -> first(block -> block.text().length() < SHORT))
        .map(day -> new Fact(day.toString(), "text"));
  }

  private Optional<LocalDate> first(Predicate<Block> accepted) {
    return blocks.stream()
        .filter(accepted)
        .filter(block -> !OTHER.matcher(block.text()).find())
        .flatMap(block -> DateText.first(block.text(), monthFirst).stream())
        .findFirst();
  }
}
