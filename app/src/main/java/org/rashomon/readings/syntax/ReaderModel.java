package org.rashomon.readings.syntax;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reader model: name labels, parts of speech and dependencies of one sentence in one pass. It
 * is run one sentence at a time, since int8 results depend on what else is in a batch. Safe for use
 * by several threads.
 */
final class ReaderModel implements AutoCloseable {
  static final String FOLDER = "/org/rashomon/models/reader/";

  /** The most words that are read in one pass. */
  static final int LONGEST = 120;

  private static final int MOST_PIECES = 6;

  private final OnnxModel model;
  private final WordPieces pieces = WordPieces.english();
  private final List<String> entities;
  private final List<String> tags;
  private final List<String> relations;

  ReaderModel() {
    JsonNode labels =
        JsonMapper.shared().readTree(Resources.bytes(ReaderModel.class, FOLDER + "labels.json"));
    entities = strings(labels.path("ner"));
    tags = strings(labels.path("pos"));
    relations = strings(labels.path("dep"));
    model =
        new OnnxModel(
            "the reader model", Resources.bytes(ReaderModel.class, FOLDER + "reader.onnx"));
  }

  private static List<String> strings(JsonNode array) {
    List<String> all = new ArrayList<>();
    array.forEach(each -> all.add(each.asString()));
    return List.copyOf(all);
  }

  /**
   * What the model says of each word.
   *
   * @param heads index of each word's head, -1 for the root
   */
  record Labels(
      List<String> entities, List<String> tags, List<String> relations, List<Integer> heads) {}

  /** Reads the words of one sentence, at most {@link #LONGEST} of them. */
  Labels read(List<String> words) {
    if (words.isEmpty() || words.size() > LONGEST) {
      throw new IllegalArgumentException("1 to " + LONGEST + " words, not " + words.size());
    }
    return model.run((inputs, environment) -> fill(words, inputs, environment), this::labels);
  }

  private void fill(List<String> words, Map<String, OnnxTensor> inputs, OrtEnvironment environment)
      throws OrtException {
    int most = words.size() * MOST_PIECES + 2;
    long[] ids = new long[most];
    long[] shapes = new long[most];
    long[] first = new long[words.size() + 1];
    ids[0] = WordPieces.BEGIN;
    int at = 1;
    for (int w = 0; w < words.size(); w++) {
      int[] spelt = pieces.pieces(words.get(w));
      int shape = Shapes.of(words.get(w));
      first[w + 1] = at;
      for (int p = 0; p < Math.min(spelt.length, MOST_PIECES); p++) {
        ids[at] = spelt[p];
        shapes[at++] = p == 0 ? shape : shape + Shapes.CONTINUED;
      }
    }
    ids[at++] = WordPieces.END;
    inputs.put("ids", longs(environment, ids, at));
    inputs.put("shapes", longs(environment, shapes, at));
    inputs.put("attention", ones(environment, at));
    inputs.put("first", longs(environment, first, first.length));
    inputs.put("words", ones(environment, first.length));
  }

  private static OnnxTensor longs(OrtEnvironment environment, long[] values, int length)
      throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values, 0, length), new long[] {1, length});
  }

  private static OnnxTensor ones(OrtEnvironment environment, int length) throws OrtException {
    float[] ones = new float[length];
    Arrays.fill(ones, 1f);
    return OnnxTensor.createTensor(environment, FloatBuffer.wrap(ones), new long[] {1, length});
  }

  private Labels labels(OrtSession.Result result) throws OrtException {
    float[][] arcs = ((float[][][]) value(result, "arc"))[0];
    return new Labels(
        named(result, "ner", entities),
        named(result, "pos", tags),
        named(result, "dep", relations),
        Arrays.stream(SpanningTree.heads(arcs)).boxed().toList());
  }

  private static List<String> named(OrtSession.Result result, String output, List<String> names)
      throws OrtException {
    List<String> all = new ArrayList<>();
    for (long index : ((long[][]) value(result, output))[0]) {
      all.add(names.get((int) index));
    }
    return all;
  }

  private static Object value(OrtSession.Result result, String output) throws OrtException {
    return result.get(output).orElseThrow().getValue();
  }

  @Override
  public void close() {
    model.close();
  }
}
