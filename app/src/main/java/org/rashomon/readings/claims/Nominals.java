package org.rashomon.readings.claims;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.Resources;

/** Nouns that name events ("arrest"), and the verbs that lend them a subject. */
final class Nominals {

  /** How the arguments of an event noun are tied to it. */
  enum Frame {
    TRANSITIVE,
    INTRANSITIVE,
    UNDERGOER
  }

  /**
   * An event noun.
   *
   * @param verb the verb of the same event
   * @param frame what "of" and a possessive bring in
   */
  record Nominal(String verb, Frame frame) {}

  private static final Map<String, Nominal> NOUNS = load();
  private static final Set<String> LIGHT =
      Set.copyOf(Resources.lines(Nominals.class, "light-verbs.txt"));

  private Nominals() {}

  static Optional<Nominal> at(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean common = token.isNoun() && !token.isName() && !token.is("compound", "nmod");
    return common ? Optional.ofNullable(NOUNS.get(token.lemma())) : Optional.empty();
  }

  /** Whether a verb is one of those that mean little without their object. */
  static boolean isLight(String lemma) {
    return LIGHT.contains(lemma);
  }

  private static Map<String, Nominal> load() {
    Map<String, Nominal> nouns = new HashMap<>();
    for (String line : Resources.lines(Nominals.class, "nominals.tsv")) {
      String[] cells = line.split("\t");
      nouns.put(cells[0], new Nominal(cells[1], Frame.valueOf(cells[2].toUpperCase(Locale.ROOT))));
    }
    return nouns;
  }
}
