package org.rashomon.stories.grouping;

/** From numbers to places, without boxes: open addressing, at most 60 % full. */
final class LongMap {
  private static final int FIRST_SIZE = 1 << 6;
  private static final double MOST_FULL = 0.6;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;
  static final int NONE = -1;

  private long[] keys = new long[FIRST_SIZE];
  private int[] places = new int[FIRST_SIZE];
  private int size;

  /** {@link #NONE} where the key is not held. */
  int get(long key) {
    return places[find(key)] - 1;
  }

  void put(long key, int place) {
    if (size >= keys.length * MOST_FULL) {
      grow();
    }
    int at = find(key);
    size += places[at] == 0 ? 1 : 0;
    keys[at] = key;
    places[at] = place + 1;
  }

  void remove(long key) {
    int empty = find(key);
    if (places[empty] == 0) {
      return;
    }
    places[empty] = 0;
    size--;
    int mask = keys.length - 1;
    for (int at = (empty + 1) & mask; places[at] != 0; at = (at + 1) & mask) {
      if (((at - home(keys[at])) & mask) >= ((at - empty) & mask)) {
        keys[empty] = keys[at];
        places[empty] = places[at];
        places[at] = 0;
        empty = at;
      }
    }
  }

  int size() {
    return size;
  }

  private int home(long key) {
    return (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
  }

  private int find(long key) {
    int mask = keys.length - 1;
    int at = home(key);
    while (places[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] before = keys;
    int[] values = places;
    keys = new long[before.length * 2];
    places = new int[before.length * 2];
    for (int i = 0; i < before.length; i++) {
      if (values[i] != 0) {
        int at = find(before[i]);
        keys[at] = before[i];
        places[at] = values[i];
      }
    }
  }
}
