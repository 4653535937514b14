package org.rashomon.readings.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.readings.syntax.OnnxModel;
import org.rashomon.readings.syntax.WordPieces;

/**
 * The sentence embedding bge-small-en-v1.5, int8 (Xiao et al. 2023): 384 dimensions, the vector of
 * the first piece, unit length. Run one text at a time, since int8 vectors depend on what else is
 * in a batch. Safe for use by several threads.
 */
public final class OnnxEmbedder implements Embedder {
  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final int MOST_PIECES = 128;

  private final OnnxModel session = new OnnxModel("the embedding model", file());
  private final WordPieces pieces = WordPieces.english();

  private static byte[] file() {
    try (InputStream in = OnnxEmbedder.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its embedding model " + MODEL);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the embedding model", e);
    }
  }

  @Override
  public String model() {
    return "bge-small-en-v1.5-q";
  }

  @Override
  public float[] embed(String text) {
    long[] ids = ids(text);
    return session.run(
        (inputs, environment) -> {
          long[] ones = new long[ids.length];
          Arrays.fill(ones, 1);
          inputs.put("input_ids", tensor(environment, ids));
          inputs.put("attention_mask", tensor(environment, ones));
          inputs.put("token_type_ids", tensor(environment, new long[ids.length]));
        },
        result -> unit(((float[][][]) result.get(0).getValue())[0][0]));
  }

  private static OnnxTensor tensor(OrtEnvironment environment, long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private long[] ids(String text) {
    List<Integer> ids = new ArrayList<>();
    ids.add(WordPieces.BEGIN);
    for (String word : text.split("\\s+")) {
      for (int piece : pieces.pieces(word)) {
        if (ids.size() < MOST_PIECES - 1) {
          ids.add(piece);
        }
      }
    }
    ids.add(WordPieces.END);
    return ids.stream().mapToLong(Integer::longValue).toArray();
  }

  private static float[] unit(float[] vector) {
    double square = 0;
    for (float each : vector) {
      square += (double) each * each;
    }
    float norm = (float) Math.sqrt(square);
    float[] unit = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      unit[i] = vector[i] / norm;
    }
    return unit;
  }

  @Override
  public void close() {
    session.close();
  }
}
