package org.rashomon.collations.alignment;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;

/** The clauses of all reports of a story that state something. */
public final class Units {
  private static final int FEWEST_TERMS = 2;

  private Units() {}

  /** In the order of the reports and of their texts. */
  public static List<Unit> of(List<Reading> readings) {
    List<Unit> units = new ArrayList<>();
    for (int report = 0; report < readings.size(); report++) {
      for (Sentence sentence : readings.get(report).sentences()) {
        if (sentence.kind().states() && sentence.size() > 0) {
          add(report, sentence, units);
        }
      }
    }
    return units;
  }

  private static void add(int report, Sentence sentence, List<Unit> units) {
    for (Clauses.Clause clause : Clauses.cut(sentence)) {
      if (clause.terms().size() >= FEWEST_TERMS) {
        units.add(
            new Unit(
                units.size(),
                report,
                sentence,
                clause.head(),
                clause.span(),
                clause.text(),
                clause.terms()));
      }
    }
  }
}
