package org.rashomon.collations.disagreements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Semantic fields: words that say the same of what is counted ("killed", "died", "dead"). */
final class Fields {
  private static final Map<String, Set<String>> FIELDS = load();

  private Fields() {}

  private static Map<String, Set<String>> load() {
    try (InputStream in = Fields.class.getResourceAsStream("fields.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource fields.tsv");
      }
      Map<String, Set<String>> fields = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, fields));
      return fields;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read fields.tsv", e);
    }
  }

  private static void add(String line, Map<String, Set<String>> fields) {
    String field = line.substring(0, line.indexOf('\t'));
    for (String word : line.substring(line.indexOf('\t') + 1).split(" ")) {
      fields.computeIfAbsent(word, key -> new TreeSet<>()).add(field);
    }
  }

  /** The fields of a lemma; a word without one is its own field. */
  static Set<String> of(String lemma) {
    return FIELDS.getOrDefault(lemma, Set.of(lemma));
  }

  static boolean known(String lemma) {
    return FIELDS.containsKey(lemma);
  }

  static boolean share(String a, String b) {
    return of(a).stream().anyMatch(of(b)::contains);
  }
}
