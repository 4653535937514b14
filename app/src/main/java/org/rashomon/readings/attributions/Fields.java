package org.rashomon.readings.attributions;

import java.util.HashMap;
import java.util.Map;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.Resources;

/**
 * The field of meaning of a word: the lexicographer file in which WordNet 3.1 keeps the first sense
 * of its lemma (Miller 1995), where that is one of saying, knowing, feeling or perceiving.
 */
final class Fields {
  private static final Map<String, String> FIELDS = load();

  private Fields() {}

  /** "communication", "cognition" …, or empty. */
  static String of(Token token) {
    char tag = token.pos().isEmpty() ? ' ' : token.pos().charAt(0);
    return switch (tag) {
      case 'V' -> FIELDS.getOrDefault("v " + token.lemma(), "");
      case 'N' -> token.isName() ? "name" : FIELDS.getOrDefault("n " + token.lemma(), "");
      default -> "";
    };
  }

  private static Map<String, String> load() {
    Map<String, String> fields = new HashMap<>();
    for (String line : Resources.lines(Fields.class, "fields.tsv")) {
      String[] parts = line.split("\t");
      fields.put(parts[0] + " " + parts[1], parts[2]);
    }
    return fields;
  }
}
