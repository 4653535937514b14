package org.rashomon.bench.readings.who;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is compared: each mention of the gold, and each other mention that was put with one of them.
 * A mention of the gold that was not found stands alone in what was found; one that is not in the
 * gold stands alone there.
 */
final class Items {

  /**
   * A mention with where gold and reader put it.
   *
   * @param report index of its report
   * @param gold whom it means; unique where it is not in the gold
   * @param found its cluster; unique where it was not found
   * @param inGold whether it is in the gold
   * @param wasFound whether it was found
   */
  record Item(int report, String gold, String found, boolean inGold, boolean wasFound) {}

  private Items() {}

  /**
   * The items of a story.
   *
   * @param detected leaves out mentions of the gold that were not found
   */
  static List<Item> of(Story story, List<Predicted> found, boolean detected) {
    Matching matching = new Matching(story.gold(), found);
    List<Item> items = new ArrayList<>();
    Set<Integer> concerned = new HashSet<>();
    for (GoldMention each : story.gold()) {
      Predicted match = matching.matched().get(each);
      if (match != null) {
        concerned.add(match.cluster());
        items.add(new Item(each.report(), each.entity(), cluster(match), true, true));
      } else if (!detected) {
        items.add(new Item(each.report(), each.entity(), "-" + items.size(), true, false));
      }
    }
    if (story.whole()) {
      for (Predicted each : matching.others()) {
        if (concerned.contains(each.cluster())) {
          items.add(new Item(each.report(), "-" + items.size(), cluster(each), false, true));
        }
      }
    }
    return items;
  }

  private static String cluster(Predicted found) {
    return "c" + found.cluster();
  }

  /** What was found for each mention of the gold that was found. */
  static Map<GoldMention, Predicted> matched(Story story, List<Predicted> found) {
    return new Matching(story.gold(), found).matched();
  }
}
