package org.rashomon.bench.scoreboard;

import java.util.List;
import org.rashomon.bench.Markdown;
import org.rashomon.bench.gold.Halves;
import org.rashomon.bench.scoreboard.Tables.Column;

/** The page that tells how right the program is. */
final class AccuracyPage {
  private AccuracyPage() {}

  /**
   * The page.
   *
   * @param gold the shared events, none where they are not at hand
   * @param examples the project's own
   */
  static String of(Compared gold, Compared examples) {
    Markdown page =
        new Markdown("Accuracy")
            .text("Written by")
            .command("bin/bench accuracy")
            .text(INTRODUCTION);
    if (!gold.program().isEmpty()) {
      gold(page, gold);
    }
    page.heading("Our own examples")
        .text("The two invented events in `examples/`, which say themselves what is planted.");
    both(page, examples);
    Tables.events(page, examples.program());
    Tables.kinds(page, examples.program());
    return page.toString();
  }

  /** The measures alone. */
  static String measures(Compared compared) {
    Markdown page = new Markdown("Measures");
    both(page, compared);
    Tables.events(page, compared.program());
    return page.toString();
  }

  private static void gold(Markdown page, Compared gold) {
    Scores program = gold.program();
    page.heading("Marks");
    page.table(
        List.of("mark", "wanted", "measured", ""),
        Mark.of(program).stream().map(Mark::row).toList());
    page.heading("All " + program.events().size() + " shared events");
    both(page, gold);
    page.heading("Work half and held-out half").text(HALVES);
    Tables.measures(
        page,
        List.of(
            new Column("work", program.where(e -> !Halves.isHeldOut(e)).total()),
            new Column("held out", program.where(Halves::isHeldOut).total())));
    page.heading("By event");
    Tables.events(page, program);
    page.heading("By kind").text(KINDS);
    Tables.kinds(page, program);
    page.heading("Is the confidence worth its name?").text(RELIABILITY);
    Tables.reliability(page, program);
  }

  private static void both(Markdown page, Compared compared) {
    Tables.measures(
        page,
        List.of(
            new Column("Rashomon", compared.program().total()),
            new Column("word overlap", compared.baseline().total())));
  }

  private static final String INTRODUCTION =
      """
      A reported contradiction or update is right when two of its values lie on two values of one
      entry of the gold. It fell for a trap when that entry is one of precision or scope, and is
      unfounded when the gold knows nothing of it. Coverage counts the reports that are brought
      together, of those that carry a fact or a quotation. The measures are those of the gold's own
      `score.py`, but for the agreement purity, which is ours: of the pairs of passages that stand in
      one statement and both lie on facts of the gold, the share that lie on the same; and for the
      contradictions told as agreed, statements called agreed whose passages lie on two values of a
      contradiction. The column
      "word overlap" is a baseline: sentences are paired by the words they share, and any number,
      day or name in which they differ is called a contradiction.

      How well each reader reads stands on a page of its own in [accuracy](accuracy).""";

  private static final String HALVES =
      """
      The weights are learnt on the work half alone. The rules, and the thresholds, were made in
      sight of both halves, so only events nobody here has seen are held out in full: our own two
      below come nearest to that. The event that the marks name belongs to the work half; the
      others go to either half by turns, in the order of their names.""";

  private static final String KINDS =
      """
      Gold and found by the kind that the gold gives, the rest by the kind that the program gives.""";

  private static final String RELIABILITY =
      """
      Contradictions and updates by the confidence that the program gives them: the two last columns
      should be alike.""";
}
