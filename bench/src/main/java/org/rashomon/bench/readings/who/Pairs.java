package org.rashomon.bench.readings.who;

import java.util.List;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.bench.readings.who.Items.Item;

/** Pairs of mentions held to mean the same, compared with those of the gold. */
final class Pairs {
  private Pairs() {}

  /** Pairs within one report. */
  static PrecisionRecall within(List<Item> items) {
    return count(items, true);
  }

  /** Pairs across two reports. */
  static PrecisionRecall across(List<Item> items) {
    return count(items, false);
  }

  private static PrecisionRecall count(List<Item> items, boolean within) {
    int right = 0;
    int found = 0;
    int sought = 0;
    for (int i = 0; i < items.size(); i++) {
      Item one = items.get(i);
      for (int j = i + 1; j < items.size(); j++) {
        Item other = items.get(j);
        // What the gold leaves out is wrong beside what it has, and of no account by itself.
        if ((one.report() == other.report()) != within || !(one.inGold() || other.inGold())) {
          continue;
        }
        boolean same = one.gold().equals(other.gold());
        boolean together = one.found().equals(other.found());
        right += same && together ? 1 : 0;
        found += together ? 1 : 0;
        sought += same ? 1 : 0;
      }
    }
    return new PrecisionRecall(right, found, sought);
  }
}
