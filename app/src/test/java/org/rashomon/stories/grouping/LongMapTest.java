package org.rashomon.stories.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongMapTest {
  private static final long SEED = 71;

  @Test
  void holdsWhatAMapOfTheLibraryHolds() {
    Random random = new Random(SEED);
    LongMap map = new LongMap();
    Map<Long, Integer> expected = new HashMap<>();
    for (int step = 0; step < 100_000; step++) {
      long key = (long) random.nextInt(2_000) * (step % 2 == 0 ? 1L : 1L << 40) - 700L;
      if (random.nextInt(3) == 0) {
        map.remove(key);
        expected.remove(key);
      } else {
        map.put(key, step);
        expected.put(key, step);
      }
      long asked = random.nextInt(2_000) - 700L;
      assertEquals(
          expected.getOrDefault(asked, LongMap.NONE),
          map.get(asked),
          "seed " + SEED + ", step " + step);
      assertEquals(expected.size(), map.size());
    }
  }
}
