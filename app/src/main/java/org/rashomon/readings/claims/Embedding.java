package org.rashomon.readings.claims;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.syntax.Resources;

/** What a predicate does to the clause under it. */
enum Embedding {
  REPORTS,
  DENIES,
  FAILS,
  PREVENTS,
  PLANS,
  DOUBTS;

  private static final Map<String, Set<Embedding>> BY_LEMMA = load();

  /** The classes of a lemma; a verb may both report and plan ("told them to leave"). */
  static Set<Embedding> of(String lemma) {
    return BY_LEMMA.getOrDefault(lemma, Set.of());
  }

  /** The classes of what governs a word, as far as they can hold of a clause of this form. */
  static Set<Embedding> over(Sentence sentence, int word) {
    int head = sentence.token(word).head();
    return head < 0 ? Set.of() : of(sentence.token(head).lemma());
  }

  private static Map<String, Set<Embedding>> load() {
    Map<String, Set<Embedding>> classes = new HashMap<>();
    for (String line : Resources.lines(Embedding.class, "embedding.tsv")) {
      List<String> cells = Arrays.asList(line.split("\t"));
      Embedding embedding = valueOf(cells.get(0).toUpperCase(Locale.ROOT));
      for (String lemma : cells.get(1).split(" ")) {
        classes.computeIfAbsent(lemma, key -> EnumSet.noneOf(Embedding.class)).add(embedding);
      }
    }
    return classes;
  }
}
