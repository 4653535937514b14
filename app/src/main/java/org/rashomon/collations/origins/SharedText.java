package org.rashomon.collations.origins;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.readings.Reading;

/**
 * Which reports share text, and how much: sequences of six words are looked up in an index of all
 * reports, so that the cost grows with the text and with what is shared, not with the pairs.
 */
final class SharedText {
  private static final int WORDS = 6;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  /** A sequence in more reports than this links each to the first ones only. */
  private static final int MOST_HOLDERS = 64;

  private record Place(int report, int at) {}

  private final List<long[]> texts;
  private final int[] sizes;
  private final Map<Long, List<Place>> index = new HashMap<>();

  /** Marks over the words of a report that stand in another, by the pair. */
  private final TreeMap<Pair, BitSet> marks = new TreeMap<>();

  private SharedText(List<Reading> readings) {
    this.texts = readings.stream().map(Prose::words).toList();
    this.sizes = texts.stream().mapToInt(Prose::count).toArray();
    for (int report = 0; report < texts.size(); report++) {
      long[] words = texts.get(report);
      for (int at = 0; at + WORDS <= words.length; at++) {
        add(report, at, words);
      }
    }
  }

  /** The overlap of every two reports that share a fragment, in order. */
  static Map<Pair, Overlap> find(List<Reading> readings) {
    SharedText shared = new SharedText(readings);
    TreeMap<Pair, Overlap> found = new TreeMap<>();
    shared.marks.forEach(
        (pair, marked) -> {
          Overlap overlap = Overlap.of(marked, shared.sizes[shared.shorter(pair)]);
          if (overlap.fragments() > 0) {
            found.put(pair, overlap);
          }
        });
    return found;
  }

  private void add(int report, int at, long[] words) {
    long hash = 0;
    for (int i = at; i < at + WORDS; i++) {
      if (words[i] == Prose.BREAK) {
        return;
      }
      hash = (hash + words[i]) * PRIME;
      hash ^= hash >>> 29;
    }
    List<Place> holders = index.computeIfAbsent(hash, h -> new ArrayList<>(1));
    for (Place other : holders) {
      if (other.report() != report) {
        mark(other, new Place(report, at));
      }
    }
    if (holders.size() < MOST_HOLDERS) {
      holders.add(new Place(report, at));
    }
  }

  private void mark(Place one, Place other) {
    Pair pair = new Pair(one.report(), other.report());
    Place place = shorter(pair) == one.report() ? one : other;
    marks.computeIfAbsent(pair, p -> new BitSet()).set(place.at(), place.at() + WORDS);
  }

  private int shorter(Pair pair) {
    return sizes[pair.second()] < sizes[pair.first()] ? pair.second() : pair.first();
  }
}
