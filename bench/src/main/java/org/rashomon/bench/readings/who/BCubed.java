package org.rashomon.bench.readings.who;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rashomon.bench.readings.who.Items.Item;

/**
 * B-cubed precision and recall (Bagga and Baldwin, 1998): of each mention, the share of its cluster
 * that means the same, and the share of its entity that is in its cluster.
 *
 * @param precision sum over the mentions found
 * @param found how many were found
 * @param recall sum over the mentions of the gold
 * @param sought how many there are
 */
record BCubed(double precision, int found, double recall, int sought) {
  static final BCubed NONE = new BCubed(0, 0, 0, 0);

  /** Of the mentions of one story, over all its reports. */
  static BCubed of(List<Item> items) {
    Map<String, Integer> clusters = counts(items, Item::found);
    Map<String, Integer> entities = counts(items, Item::gold);
    Map<String, Integer> both = counts(items, BCubed::both);
    BCubed sum = NONE;
    for (Item each : items) {
      double same = both.getOrDefault(both(each), 1);
      int cluster = each.wasFound() ? clusters.getOrDefault(each.found(), 1) : 0;
      int entity = each.inGold() ? entities.getOrDefault(each.gold(), 1) : 0;
      sum =
          sum.plus(
              new BCubed(
                  cluster > 0 ? same / cluster : 0,
                  cluster > 0 ? 1 : 0,
                  entity > 0 ? same / entity : 0,
                  entity > 0 ? 1 : 0));
    }
    return sum;
  }

  private static String both(Item item) {
    return item.found() + "\t" + item.gold();
  }

  private static Map<String, Integer> counts(List<Item> items, Function<Item, String> key) {
    Map<String, Integer> counts = new HashMap<>();
    items.forEach(item -> counts.merge(key.apply(item), 1, Integer::sum));
    return counts;
  }

  /** Both together. */
  BCubed plus(BCubed other) {
    return new BCubed(
        precision + other.precision,
        found + other.found,
        recall + other.recall,
        sought + other.sought);
  }

  double meanPrecision() {
    return found == 0 ? 0 : precision / found;
  }

  double meanRecall() {
    return sought == 0 ? 0 : recall / sought;
  }
}
