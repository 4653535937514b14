package org.rashomon.bench.readings.who;

import java.util.List;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.bench.readings.who.Items.Item;

/**
 * How well mentions were brought together.
 *
 * @param within pairs of one report
 * @param across pairs of two reports
 * @param cubed over whole stories
 */
record Score(PrecisionRecall within, PrecisionRecall across, BCubed cubed) {
  static final Score NONE = new Score(PrecisionRecall.NONE, PrecisionRecall.NONE, BCubed.NONE);

  /** Of some stories, pair by pair over all of them. */
  static Score of(List<Story> stories, Contender contender, boolean detected) {
    Score sum = NONE;
    for (Story story : stories) {
      List<Item> items = Items.of(story, contender.read(story), detected);
      sum =
          sum.plus(
              new Score(
                  Pairs.within(items),
                  contender.readsAcross() ? Pairs.across(items) : PrecisionRecall.NONE,
                  BCubed.of(items)));
    }
    return sum;
  }

  /** Both together. */
  Score plus(Score other) {
    return new Score(within.plus(other.within), across.plus(other.across), cubed.plus(other.cubed));
  }
}
