package org.rashomon.bench.readings.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Credit for attributions. Pairs of a found and a labelled one whose cues meet are made, the likest
 * first, each used once; a pair counts for its likeness.
 */
record Credit(
    int found, int sought, int pairs, double source, double cue, double content, int exact) {
  static final Credit NONE = new Credit(0, 0, 0, 0, 0, 0, 0);

  private record Pair(int found, int sought, double likeness) {}

  static Credit of(List<Parts> found, List<Parts> sought) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < sought.size(); j++) {
        if (found.get(i).meets(sought.get(j))) {
          pairs.add(new Pair(i, j, found.get(i).likeness(sought.get(j))));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.likeness()));
    Set<Integer> usedFound = new HashSet<>();
    Set<Integer> usedSought = new HashSet<>();
    Credit credit = new Credit(found.size(), sought.size(), 0, 0, 0, 0, 0);
    for (Pair pair : pairs) {
      if (!usedFound.contains(pair.found()) && !usedSought.contains(pair.sought())) {
        usedFound.add(pair.found());
        usedSought.add(pair.sought());
        credit = credit.plus(matched(found.get(pair.found()), sought.get(pair.sought())));
      }
    }
    return credit;
  }

  private static Credit matched(Parts a, Parts b) {
    return new Credit(
        0,
        0,
        1,
        Parts.dice(a.source(), b.source()),
        Parts.dice(a.cue(), b.cue()),
        Parts.dice(a.content(), b.content()),
        a.equals(b) ? 1 : 0);
  }

  Credit plus(Credit other) {
    return new Credit(
        found + other.found,
        sought + other.sought,
        pairs + other.pairs,
        source + other.source,
        cue + other.cue,
        content + other.content,
        exact + other.exact);
  }

  /** The credit of all three parts together. */
  double total() {
    return (source + cue + content) / 3;
  }

  double f1(double credit) {
    return found + sought == 0 ? 0 : 2 * credit / (found + sought);
  }
}
