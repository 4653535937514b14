package org.rashomon.bench.readings.attribution;

import java.util.Set;

/** An attribution as three sets of words, each word by where it begins. */
record Parts(Set<Integer> source, Set<Integer> cue, Set<Integer> content) {

  Parts {
    source = Set.copyOf(source);
    cue = Set.copyOf(cue);
    content = Set.copyOf(content);
  }

  /** Whether both have a word of the cue in common; only then can they be the same. */
  boolean meets(Parts other) {
    return cue.stream().anyMatch(other.cue::contains);
  }

  /** The mean of the Dice coefficients of the three parts. */
  double likeness(Parts other) {
    return (dice(source, other.source) + dice(cue, other.cue) + dice(content, other.content)) / 3;
  }

  /** Twice what is common, of all; two empty sets are the same. */
  static double dice(Set<Integer> a, Set<Integer> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return 1;
    }
    long common = a.stream().filter(b::contains).count();
    return 2.0 * common / (a.size() + b.size());
  }
}
