package org.rashomon.bench.weights;

import java.util.List;
import java.util.Optional;
import org.rashomon.bench.gold.Gold;
import org.rashomon.pipeline.Aligned;

/**
 * A story that something is learnt from.
 *
 * @param name what it is called
 * @param story its reports laid side by side
 * @param gold everything that a careful reader found in it, if it is one of the gold
 * @param read else single pairs of values that were read and judged
 */
record Lesson(String name, Aligned story, Optional<Gold> gold, List<ReadPair> read) {
  Lesson {
    read = List.copyOf(read);
  }
}
