package org.rashomon.bench.readings.who;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** NewsWCL50 as its preparers hand it on: a token a line, chains in brackets. */
final class WclFile {
  static final String PATH = "NewsWCL50-prep/output_data/NewsWCL50.conll";
  private static final int CELLS = 5;

  /** A report: its topic and id, its tokens, and all that is marked in it. */
  record Document(String topic, String id, List<String> tokens, List<Marked> marked) {}

  /** Tokens from the first to the last (inclusive), and the chain that they are put in. */
  record Marked(int first, int last, String chain) {}

  private final List<Document> documents = new ArrayList<>();

  private WclFile() {}

  static List<Document> read(Path repository) {
    WclFile file = new WclFile();
    try {
      file.read(Files.readAllLines(repository.resolve(PATH)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.documents;
  }

  private void read(List<String> lines) {
    String name = "";
    List<String> tokens = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("#begin document ")) {
        name = line.substring("#begin document ".length(), line.indexOf(';'));
        tokens = new ArrayList<>();
        references = new ArrayList<>();
      } else if (line.startsWith("#end")) {
        String topic = name.substring(0, name.indexOf('/'));
        String id = name.substring(name.lastIndexOf('/') + 1);
        documents.add(new Document(topic, id, List.copyOf(tokens), marked(references)));
      } else {
        String[] cells = line.split("\t", -1);
        if (cells.length >= CELLS) {
          tokens.add(cells[3]);
          references.add(cells[4]);
        }
      }
    }
  }

  private static List<Marked> marked(List<String> references) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    List<Marked> marked = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      for (String part : references.get(i).split("\\|")) {
        String chain = part.strip().replaceAll("^\\(|\\)$", "");
        Deque<Integer> starts = open.computeIfAbsent(chain, c -> new ArrayDeque<>());
        if (part.strip().startsWith("(")) {
          starts.push(i);
        }
        if (part.strip().endsWith(")") && !starts.isEmpty()) {
          marked.add(new Marked(starts.pop(), i, chain));
        }
      }
    }
    return marked;
  }
}
