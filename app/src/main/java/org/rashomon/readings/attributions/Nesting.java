package org.rashomon.readings.attributions;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.readings.Attribution;

/** Attributions within what somebody is said to say. */
final class Nesting {
  private Nesting() {}

  /** Those that the rules find in the content of others. */
  static List<Attribution> inner(List<Attribution> outer, List<Attribution> rules) {
    List<Attribution> inner = new ArrayList<>();
    int from = 0;
    for (Attribution rule : rules) {
      while (from < outer.size() && outer.get(from).sentence() < rule.sentence()) {
        from++;
      }
      boolean within = false;
      boolean known = false;
      for (int i = from; i < outer.size() && outer.get(i).sentence() == rule.sentence(); i++) {
        Attribution each = outer.get(i);
        known |= each.cue().overlaps(rule.cue());
        within |= each.content().contains(rule.cue());
      }
      if (within && !known) {
        inner.add(rule);
      }
    }
    return inner;
  }

  /** Tells those that begin with one inside them whom they cite. */
  static void link(List<Attribution> outer, List<Attribution> inner) {
    int from = 0;
    for (int i = 0; i < outer.size(); i++) {
      int sentence = outer.get(i).sentence();
      while (from < inner.size() && inner.get(from).sentence() < sentence) {
        from++;
      }
      int to = from;
      while (to < inner.size() && inner.get(to).sentence() == sentence) {
        to++;
      }
      outer.set(i, Citing.through(outer.get(i), inner.subList(from, to)));
    }
  }
}
