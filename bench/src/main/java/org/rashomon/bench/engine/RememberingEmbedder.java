package org.rashomon.bench.engine;

import org.rashomon.readings.embedding.Embedder;

/** Turns a text into a vector once. */
final class RememberingEmbedder implements Embedder {
  private static final int MOST = 4096;
  private final Embedder embedder;
  private final Remembered<String, float[]> vectors = new Remembered<>(MOST);

  RememberingEmbedder(Embedder embedder) {
    this.embedder = embedder;
  }

  @Override
  public float[] embed(String text) {
    return vectors.get(text, embedder::embed);
  }

  @Override
  public String model() {
    return embedder.model();
  }

  @Override
  public void close() {
    embedder.close();
  }
}
