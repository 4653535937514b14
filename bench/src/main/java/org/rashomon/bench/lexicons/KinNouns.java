package org.rashomon.bench.lexicons;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Nouns in use, with their frequent senses and what those are kinds of, up to four steps. */
final class KinNouns {
  private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
  private static final int SENSES = 3;
  private static final int STEPS = 4;

  /** Above these everything is kin to everything. */
  private static final int LEAST_DEPTH = 6;

  private static final int BASE = 36;

  private final WordNet nouns = WordNet.load("noun");

  private KinNouns() {}

  /** The rows of the program's list: noun, own sets, sets above. */
  static List<String> rows() {
    KinNouns kin = new KinNouns();
    List<String> rows = new ArrayList<>();
    for (String lemma : kin.nouns.lemmas()) {
      if (WORD.matcher(lemma).matches() && kin.nouns.isFrequent(lemma)) {
        rows.add(kin.row(lemma));
      }
    }
    return rows;
  }

  private String row(String lemma) {
    List<Synset> senses = nouns.senses(lemma).stream().limit(SENSES).toList();
    Set<String> own = new LinkedHashSet<>();
    Set<String> above = new LinkedHashSet<>();
    for (Synset sense : senses) {
      own.add(name(sense));
      climb(sense, STEPS, above);
    }
    above.removeAll(own);
    return lemma + "\t" + cell(own) + "\t" + cell(above);
  }

  private static String cell(Set<String> names) {
    return names.isEmpty() ? "-" : String.join(" ", names);
  }

  private void climb(Synset from, int steps, Set<String> into) {
    for (Synset up : above(from)) {
      if (steps > 0 && depth(up) >= LEAST_DEPTH) {
        into.add(name(up));
        climb(up, steps - 1, into);
      }
    }
  }

  private int depth(Synset synset) {
    return above(synset).stream().mapToInt(up -> 1 + depth(up)).min().orElse(0);
  }

  private List<Synset> above(Synset synset) {
    return synset.links("@", "n").stream().map(link -> nouns.at(link.target())).toList();
  }

  private static String name(Synset synset) {
    return Integer.toString(Integer.parseInt(synset.offset()), BASE);
  }
}
