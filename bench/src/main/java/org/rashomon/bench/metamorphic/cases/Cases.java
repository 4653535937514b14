package org.rashomon.bench.metamorphic.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.bench.metamorphic.changes.DateChange;
import org.rashomon.bench.metamorphic.changes.MonthForm;
import org.rashomon.bench.metamorphic.changes.NameChange;
import org.rashomon.bench.metamorphic.changes.NegationChange;
import org.rashomon.bench.metamorphic.changes.NumberChange;
import org.rashomon.bench.metamorphic.changes.NumeralForm;
import org.rashomon.bench.metamorphic.changes.ParagraphOrder;
import org.rashomon.bench.metamorphic.changes.PassiveVoice;
import org.rashomon.bench.metamorphic.changes.Sayings;
import org.rashomon.bench.metamorphic.changes.Split;
import org.rashomon.bench.metamorphic.changes.StatusChange;
import org.rashomon.bench.metamorphic.changes.Synonyms;
import org.rashomon.bench.metamorphic.changes.UnitChange;
import org.rashomon.readings.Reading;

/**
 * Which changes are tried: of what each rule allows in a report, some by lot. The lot falls the
 * same way for the same seed, report and rule, whatever else is tried.
 *
 * @param seed of the lot
 * @param most changes of a kind for one report
 */
public record Cases(long seed, int most) {
  private static final List<Changer> CHANGERS =
      List.of(
          new NumberChange(),
          new DateChange(),
          new NameChange(),
          new StatusChange(),
          new NegationChange(),
          new NumeralForm(),
          new UnitChange(),
          new ParagraphOrder(),
          new Sayings(),
          new Synonyms(),
          new PassiveVoice(),
          new MonthForm(),
          new Split());

  /** The changes of a report, kind by kind. */
  public List<Mutation> of(String report, Reading reading) {
    List<Mutation> chosen = new ArrayList<>();
    for (Changer changer : CHANGERS) {
      List<Mutation> left = new ArrayList<>(changer.candidates(reading));
      SplittableRandom lot = new SplittableRandom(seed + (report + changer.kind()).hashCode());
      for (int i = 0; i < most && !left.isEmpty(); i++) {
        chosen.add(left.remove(lot.nextInt(left.size())));
      }
    }
    return chosen;
  }
}
