package org.rashomon.bench.lexicons;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One part of speech of WordNet 3.1: its sets of synonyms, and the senses of its words by rank. */
final class WordNet {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

  private final Map<String, Synset> synsets = new TreeMap<>();
  private final Map<String, List<String>> senses = new TreeMap<>();
  private final Set<String> frequent = new HashSet<>();

  private WordNet() {}

  /** Reads {@code noun}, {@code verb} or {@code adj} from the class path. */
  static WordNet load(String name) {
    WordNet wordNet = new WordNet();
    for (String line : lines("data." + name)) {
      Synset synset = Synset.parse(line);
      wordNet.synsets.put(synset.offset(), synset);
    }
    for (String line : lines("index." + name)) {
      String[] cells = line.split(" +");
      int count = Integer.parseInt(cells[2]);
      List<String> offsets = List.of(cells).subList(cells.length - count, cells.length);
      String lemma = cells[0].replace('_', ' ');
      wordNet.senses.put(lemma, offsets);
      if (!cells[cells.length - count - 1].equals("0")) {
        wordNet.frequent.add(lemma);
      }
    }
    return wordNet;
  }

  /** The lines of a file without its licence, which stands first and is indented. */
  private static List<String> lines(String name) {
    try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("WordNet is not on the class path: " + FOLDER + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.startsWith(" ")).map(String::strip).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + name, e);
    }
  }

  /** All sets, in the order of their offsets. */
  Collection<Synset> synsets() {
    return synsets.values();
  }

  /** All lemmas, lower case, by alphabet. */
  Collection<String> lemmas() {
    return senses.keySet();
  }

  /** The set at an offset. */
  Synset at(String offset) {
    Synset synset = synsets.get(offset);
    if (synset == null) {
      throw new IllegalArgumentException("WordNet has no set at " + offset);
    }
    return synset;
  }

  /** The sets of a lower-case lemma, the most frequent first. */
  List<Synset> senses(String lemma) {
    return senses.getOrDefault(lemma, List.of()).stream().map(this::at).toList();
  }

  /** Whether a lemma was met in the texts in which WordNet counted senses. */
  boolean isFrequent(String lemma) {
    return frequent.contains(lemma);
  }

  /**
   * How frequent a sense of a lemma is among its senses: 1 for the first, 0 if it has none such.
   */
  int rank(String lemma, Synset synset) {
    return senses.getOrDefault(lemma, List.of()).indexOf(synset.offset()) + 1;
  }
}
