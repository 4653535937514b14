package org.rashomon.readings.embedding;

/** Turns a text into a vector of unit length whose nearness is nearness in meaning. */
public interface Embedder extends AutoCloseable {

  float[] embed(String text);

  /** Names the model, so that stored vectors can be told apart. */
  String model();

  @Override
  void close();
}
