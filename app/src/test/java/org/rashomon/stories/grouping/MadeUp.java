package org.rashomon.stories.grouping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sketches drawn by lot: those of one event share most of its terms and its direction. */
final class MadeUp {
  private static final int TERMS = 24;
  private static final int OWN = 8;
  private static final int DIMENSIONS = 32;
  private static final long START = 1_900_000_000L;
  private static final int SPREAD = 100_000;

  private MadeUp() {}

  static Sketch sketch(long report, int event, Random random) {
    Instant time =
        Instant.ofEpochSecond(START + (long) event * SPREAD + random.nextInt(SPREAD / 4));
    Map<String, Term> terms = new LinkedHashMap<>();
    for (int i = 0; i < TERMS; i++) {
      if (random.nextInt(4) > 0) {
        put(terms, "Event" + event + "term" + i + "x", random);
      }
    }
    for (int i = 0; i < OWN; i++) {
      put(terms, "own" + random.nextInt(10_000) + "x", random);
    }
    return new Sketch(
        report,
        time,
        new ArrayList<>(terms.values()),
        direction(event, random),
        direction(event, random));
  }

  private static void put(Map<String, Term> terms, String text, Random random) {
    boolean headline = random.nextBoolean();
    Term.Kind kind = random.nextBoolean() ? Term.Kind.WORD : Term.Kind.NAME;
    terms.put(text, new Term(text, kind, 1 + random.nextInt(4), headline, random.nextBoolean()));
  }

  private static Direction direction(int event, Random random) {
    Random base = new Random(event);
    float[] vector = new float[DIMENSIONS];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (base.nextGaussian() + 0.4 * random.nextGaussian());
    }
    return Direction.of(vector);
  }

  /** Of so many reports, in an order drawn by lot, each of one of so many events. */
  static List<Sketch> stream(int reports, int events, Random random) {
    List<Sketch> stream = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      stream.add(sketch(i + 1L, random.nextInt(events), random));
    }
    return stream;
  }
}
