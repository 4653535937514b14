package org.rashomon.bench.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was computed before, up to a number of things; the one used longest ago goes first. */
final class Remembered<K, V> {
  private static final float LOAD = 0.75f;
  private final Map<K, V> known;

  Remembered(int most) {
    known =
        Collections.synchronizedMap(
            new LinkedHashMap<>(most, LOAD, true) {
              @Override
              protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
              }
            });
  }

  /** The value of a key; computed outside of any lock, so that several threads can compute. */
  V get(K key, Function<K, V> compute) {
    V before = known.get(key);
    if (before != null) {
      return before;
    }
    V computed = compute.apply(key);
    known.put(key, computed);
    return computed;
  }
}
