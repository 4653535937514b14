package org.rashomon.views.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text as overlapping runs of words, to see how much of it stands in another. */
final class Shingles {
  private static final int WORDS = 6;
  private final List<String> runs = new ArrayList<>();
  private final Set<String> known;

  Shingles(String text) {
    List<String> words =
        WordDiff.words(text).stream().map(WordDiff::bare).filter(w -> !w.isEmpty()).toList();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    known = new HashSet<>(runs);
  }

  /** The share of the shorter text's runs that stand in the other, 0 to 1. */
  double shared(Shingles other) {
    Shingles shorter = runs.size() <= other.runs.size() ? this : other;
    Shingles longer = shorter == this ? other : this;
    if (shorter.runs.isEmpty()) {
      return 0;
    }
    long found = shorter.runs.stream().filter(longer.known::contains).count();
    return (double) found / shorter.runs.size();
  }
}
