package org.rashomon.collations.disagreements;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.readings.syntax.Resources;

/** Semantic fields: words that say the same of what is counted ("killed", "died", "dead"). */
final class Fields {
  private static final Map<String, Set<String>> FIELDS = load();

  private Fields() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> fields = new HashMap<>();
    Resources.lines(Fields.class, "fields.tsv").forEach(line -> add(line, fields));
    return fields;
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
