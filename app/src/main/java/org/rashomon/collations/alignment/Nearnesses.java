package org.rashomon.collations.alignment;

/** The lower triangle of a story's nearnesses: cosine of the vectors, mixed with shared terms. */
final class Nearnesses {
  private static final float COSINE = 0.75f;

  private Nearnesses() {}

  static float[][] of(float[][] vectors, SharedTerms terms) {
    float[][] near = new float[vectors.length][];
    for (int a = 0; a < vectors.length; a++) {
      near[a] = new float[a];
      for (int b = 0; b < a; b++) {
        near[a][b] =
            COSINE * Vectors.dot(vectors[a], vectors[b])
                + (1 - COSINE) * (float) terms.overlap(a, b);
      }
    }
    return near;
  }
}
