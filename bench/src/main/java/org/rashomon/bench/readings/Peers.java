package org.rashomon.bench.readings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the tools of others, each in a process of its own that is built from {@code bench/peers}:
 * some are under the GPL and stay out of every jar of ours. Texts go in and marks come out as JSON
 * Lines, in files below {@code bench/target/peers}.
 *
 * @param root the folder that holds the modules
 */
public record Peers(Path root) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A text for a peer.
   *
   * @param id comes back with the marks
   * @param date when it was published (ISO 8601), or empty
   * @param text the characters
   */
  public record Document(String id, String date, String text) {}

  /**
   * What a peer marked.
   *
   * @param start code point offset
   * @param end code point offset
   * @param type what it is, in the words of the peer
   * @param values anything else, by name
   */
  public record Mark(int start, int end, String type, Map<String, String> values) {
    public Mark {
      values = Map.copyOf(values);
    }
  }

  /**
   * Runs a peer over some texts.
   *
   * @param peer name of its class in {@code org.rashomon.peers}
   * @return the marks of each text by its id
   * @throws IllegalStateException when it cannot be built or does not end well
   */
  public Map<String, List<Mark>> run(String peer, List<Document> documents) {
    build();
    Path folder = root.resolve("bench/target/peers");
    Path in = folder.resolve(peer + ".in.jsonl");
    Path out = folder.resolve(peer + ".out.jsonl");
    Path log = folder.resolve(peer + ".log");
    try {
      Files.createDirectories(folder);
      Files.write(in, documents.stream().map(JSON::writeValueAsString).toList());
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      String path = "bench/peers/target/classes:bench/peers/target/lib/*";
      start(List.of(java, "-Xmx6g", "-cp", path, "org.rashomon.peers." + peer), in, out, log);
      return marks(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs a peer that is written in Python, where RASHOMON_PYTHON names an interpreter that has it.
   *
   * @param peer name of its script in {@code bench/peers/src/main/python}
   * @return the marks of each text by its id; empty where no interpreter is named
   */
  public Optional<Map<String, List<Mark>>> python(String peer, List<Document> documents) {
    String python = System.getenv("RASHOMON_PYTHON");
    if (python == null || python.isBlank()) {
      return Optional.empty();
    }
    Path folder = root.resolve("bench/target/peers");
    Path in = folder.resolve(peer + ".in.jsonl");
    Path out = folder.resolve(peer + ".out.jsonl");
    String script = "bench/peers/src/main/python/" + peer + ".py";
    try {
      Files.createDirectories(folder);
      Files.write(in, documents.stream().map(JSON::writeValueAsString).toList());
      start(List.of(python, script), in, out, folder.resolve(peer + ".log"));
      return Optional.of(marks(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void build() {
    Path log = root.resolve("bench/target/peers/build.log");
    try {
      Files.createDirectories(log.resolveSibling(""));
      List<String> maven = List.of("mvn", "-q", "-B", "-f", "bench/peers/pom.xml", "package");
      start(maven, Path.of("/dev/null"), log, log.resolveSibling("build.err"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void start(List<String> command, Path in, Path out, Path log) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IllegalStateException(command + " ended with " + code + "; see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a peer was at work", e);
    }
  }

  private static Map<String, List<Mark>> marks(Path file) throws IOException {
    Map<String, List<Mark>> byId = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      List<Mark> marks = new ArrayList<>();
      node.path("marks").forEach(mark -> marks.add(mark(mark)));
      byId.put(node.path("id").asString(), List.copyOf(marks));
    }
    return byId;
  }

  private static Mark mark(JsonNode node) {
    Map<String, String> values = new LinkedHashMap<>();
    node.path("values").properties().forEach(e -> values.put(e.getKey(), e.getValue().asString()));
    return new Mark(
        node.path("start").asInt(), node.path("end").asInt(), node.path("type").asString(), values);
  }
}
