package org.rashomon.readings.names;

import java.util.EnumMap;
import java.util.Map;
import org.rashomon.readings.Mention;

/** How often each kind was found for one name. */
final class KindCounts {
  private static final int CLEAR = 2;
  private final Map<Mention.Kind, Integer> counts = new EnumMap<>(Mention.Kind.class);

  void add(Mention.Kind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  /** The kind found most often; the one given where that is found as often. */
  Mention.Kind most(Mention.Kind own) {
    Mention.Kind most = own;
    for (Mention.Kind kind : counts.keySet()) {
      if (count(kind) > count(most)) {
        most = kind;
      }
    }
    return most;
  }

  /** The kind found {@link #CLEAR} times as often as the one given, else that one. */
  Mention.Kind clearly(Mention.Kind own) {
    Mention.Kind most = most(own);
    return count(most) >= CLEAR * count(own) ? most : own;
  }

  private int count(Mention.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
