package org.rashomon.bench.readings.figures;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.readings.Findings;

/** The words and tables of the page. */
final class FigurePage {
  static final String ABOUT =
      """
      Amounts in 49 of the shared reports, labelled by us by reading them before the reader was
      changed, in two halves by event: one to work with, one measured before and after. The labels
      are offsets and values (`bench/src/main/resources/org/rashomon/bench/readings/figures`); the
      texts are their publishers' and stay with them.\
      """;

  private static final String LABELLING =
      """
      A figure is an amount said in digits or words: a count, a measure, money, a share, an age, a
      rank, a factor, each number of a score, a record or a vote. Vague amounts count (several, a
      few, a handful: 3 to 12; dozens: 24 to 99; hundreds: 200 to 999, and so on), a fraction of
      something is a percentage, a unit is converted to its base unit, a number in a sequence (lap
      20, Game 7) is a rank. Not figures: dates, times of day, durations and how often a day
      something happens, which the reader of times has; numbers in names (Flight 370, Formula One,
      5G, a jersey, a model, a street, an address, a page counter); "one" as a pronoun, in "no one",
      and in "one of the" with a superlative; "both", "single", "first" as an adverb; words such as
      "some" or "many" alone. Open cases (a season, which is and is not a duration) are marked and
      not counted.

      What is counted is the head noun of what the number says how many of: of "21 of the girls" the
      girls, of an age the person, of a rank what is ranked. The state is what is said to happen to
      it, as a lemma.\
      """;

  private static final String MATCHING =
      """
      A figure found is right when its span overlaps the label's, the range of values is the same
      (to a fifth of a percent, for rounded factors) and so is the unit; both or neither are vague.
      Bound, counted noun and state are judged on the figures whose value is right and, for the last
      two, where the label has one (a counted noun may be labelled as none).

      CoreNLP (annotators tokenize, pos, lemma, ner; the normalised values of NUMBER, MONEY,
      PERCENT, ORDINAL, and DURATION where it lies on an age) has the benefit of every doubt: it
      names no units of measure, so its number is right for a label in any unit; one number of a
      range or a score is enough; vague words may be off by half; two numbers that it marks as one
      are right for both. What it marks as a number elsewhere counts as wrong, as it does for us.\
      """;

  private FigurePage() {}

  /** A line of the main table. */
  record Row(String who, FigureTally tally) {}

  static Findings.Section table(List<Row> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (Row row : rows) {
      List<String> line = new ArrayList<>(List.of(row.who()));
      line.addAll(row.tally().values().cells());
      line.addAll(
          List.of(
              Measure.decimals(row.tally().bounds().value()),
              share(row.tally().nouns()),
              share(row.tally().states())));
      cells.add(line);
    }
    return new Findings.Section(
        "Beside CoreNLP",
        cells.isEmpty() ? "The shared reports are not at hand: nothing was measured." : "",
        List.of(
            "half",
            "value precision",
            "value recall",
            "value F1",
            "figures",
            "bound",
            "counted noun",
            "state"),
        cells);
  }

  private static String share(FigureTally.Share share) {
    return share.right() == 0 ? "–" : Measure.decimals(share.value()) + " of " + share.all();
  }

  static Findings.Section kinds(String half, FigureTally tally) {
    List<List<String>> rows = new ArrayList<>();
    tally
        .kinds()
        .forEach(
            (kind, counts) -> {
              List<String> line = new ArrayList<>(List.of(kind));
              line.addAll(counts.cells());
              rows.add(line);
            });
    return new Findings.Section(
        "By kind, " + half + " half",
        "",
        List.of("kind", "value precision", "value recall", "value F1", "figures"),
        rows);
  }

  static Findings.Section rules() {
    return new Findings.Section("Rules", LABELLING + "\n\n" + MATCHING, List.of(), List.of());
  }
}
