package org.rashomon.bench.metamorphic.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.syntax.Resources;

/** Common verbs of the news with their forms, from {@code verbs.tsv}. */
final class Verbs {
  private static final Map<String, Verb> BY_LEMMA = load();

  /**
   * A verb.
   *
   * @param transitive whether it is used with an object and in the passive
   * @param intransitive whether it is used without
   */
  record Verb(
      String lemma, String past, String participle, boolean transitive, boolean intransitive) {

    /** The form with a Penn tag; none for tags that no verb bears. */
    Optional<String> form(String tag) {
      return switch (tag) {
        case "VB", "VBP" -> Optional.of(lemma);
        case "VBD" -> Optional.of(past);
        case "VBN" -> Optional.of(participle);
        case "VBZ" -> Optional.of(third());
        default -> Optional.empty();
      };
    }

    private String third() {
      if (lemma.matches(".*[^aeiou]y")) {
        return lemma.substring(0, lemma.length() - 1) + "ies";
      }
      return lemma.matches(".*(?:s|sh|ch|x|z|o)") ? lemma + "es" : lemma + "s";
    }
  }

  private Verbs() {}

  private static Map<String, Verb> load() {
    Map<String, Verb> verbs = new LinkedHashMap<>();
    for (String line : Resources.lines(Verbs.class, "verbs.tsv")) {
      String[] cells = line.split("\t");
      String use = cells[3];
      verbs.put(
          cells[0], new Verb(cells[0], cells[1], cells[2], use.contains("t"), use.contains("i")));
    }
    return verbs;
  }

  static Optional<Verb> find(String lemma) {
    return Optional.ofNullable(BY_LEMMA.get(lemma));
  }

  /** All of them, in the order of the file. */
  static List<Verb> all() {
    return new ArrayList<>(BY_LEMMA.values());
  }
}
