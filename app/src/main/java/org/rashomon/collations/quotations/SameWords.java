package org.rashomon.collations.quotations;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two quotations are versions of one utterance: the same words, a part of them, or so many
 * words and word pairs in common that one is the other cut, misheard or translated again.
 */
final class SameWords {
  private SameWords() {}

  static boolean of(Utterance a, Utterance b) {
    boolean ordered = a.words().size() <= b.words().size();
    Utterance shorter = ordered ? a : b;
    Utterance longer = ordered ? b : a;
    int least = Math.min(a.stems().size(), b.stems().size());
    boolean speaker = a.sharesSpeaker(b);
    if (holds(longer.words(), shorter.words())) {
      return least > 2 || speaker || (least == 2 && !(a.isNamed() && b.isNamed()));
    }
    int common = common(a.stems(), b.stems());
    double part = (double) common / least;
    double pairs = pairs(shorter.words(), longer.words());
    boolean others = a.isNamed() && b.isNamed() && !speaker;
    if (least >= 3 && part >= (others ? 0.7 : 0.6) && pairs >= (speaker ? 0.2 : 0.4)) {
      return true;
    }
    int most = Math.max(a.stems().size(), b.stems().size());
    return !others && least >= 6 && most <= 3 * least && part >= 0.55 && pairs >= 0.15;
  }

  /** Whether the words of one stand in the other without a gap. */
  private static boolean holds(List<String> words, List<String> part) {
    return !part.isEmpty() && Collections.indexOfSubList(words, part) >= 0;
  }

  private static int common(Set<String> a, Set<String> b) {
    int count = 0;
    for (String stem : a) {
      count += b.contains(stem) ? 1 : 0;
    }
    return count;
  }

  /** The share of the shorter one's word pairs that the longer one has too. */
  private static double pairs(List<String> shorter, List<String> longer) {
    Set<String> own = pairs(shorter);
    return own.isEmpty() ? 0 : (double) common(own, pairs(longer)) / own.size();
  }

  private static Set<String> pairs(List<String> words) {
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + " " + words.get(i));
    }
    return pairs;
  }
}
