package org.rashomon.collations.alignment;

/** The lower triangle of a story's nearnesses: cosine of the vectors, mixed with shared terms. */
final class Nearnesses {
  private static final float COSINE = 0.75f;

  /** What is left of nearness when two clauses name different people. */
  private static final float OTHER_PEOPLE = 0.6f;

  private Nearnesses() {}

  static float[][] of(float[][] vectors, SharedTerms terms, People people) {
    float[][] near = new float[vectors.length][];
    for (int a = 0; a < vectors.length; a++) {
      near[a] = new float[a];
      for (int b = 0; b < a; b++) {
        float raw =
            COSINE * Vectors.dot(vectors[a], vectors[b])
                + (1 - COSINE) * (float) terms.overlap(a, b);
        near[a][b] = people.differ(a, b) ? raw * OTHER_PEOPLE : raw;
      }
    }
    return near;
  }
}
