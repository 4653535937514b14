package org.rashomon.collations.alignment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rashomon.readings.embedding.Embedder;

/**
 * Vectors of a story's units with the story's mean taken away, so that what all of them share does
 * not make everything near.
 */
final class Vectors {
  private Vectors() {}

  static float[][] of(List<Unit> units, Embedder embedder, int threads) {
    Map<String, Future<float[]>> distinct = new LinkedHashMap<>();
    float[][] vectors = new float[units.size()][];
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<float[]>> futures = new ArrayList<>();
      for (Unit unit : units) {
        futures.add(
            distinct.computeIfAbsent(
                unit.text(), text -> workers.submit(() -> embedder.embed(text))));
      }
      for (int i = 0; i < vectors.length; i++) {
        vectors[i] = futures.get(i).get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a text could not be embedded: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while texts were embedded", e);
    }
    return centred(vectors);
  }

  private static float[][] centred(float[][] vectors) {
    if (vectors.length < 3) {
      return vectors;
    }
    double[] mean = new double[vectors[0].length];
    for (float[] vector : vectors) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += vector[d] / vectors.length;
      }
    }
    IdentityHashMap<float[], float[]> once = new IdentityHashMap<>();
    float[][] centred = new float[vectors.length][];
    for (int i = 0; i < vectors.length; i++) {
      centred[i] = once.computeIfAbsent(vectors[i], vector -> unit(vector, mean));
    }
    return centred;
  }

  private static float[] unit(float[] vector, double[] mean) {
    double square = 1e-12;
    for (int d = 0; d < mean.length; d++) {
      square += (vector[d] - mean[d]) * (vector[d] - mean[d]);
    }
    float[] unit = new float[mean.length];
    double norm = Math.sqrt(square);
    for (int d = 0; d < mean.length; d++) {
      unit[d] = (float) ((vector[d] - mean[d]) / norm);
    }
    return unit;
  }

  static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }
}
