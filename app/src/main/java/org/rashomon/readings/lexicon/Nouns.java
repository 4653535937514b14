package org.rashomon.readings.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.readings.syntax.Resources;

/**
 * Which nouns can stand for the same thing: they share a sense, or one is a kind of the other
 * ("document" and "file", "truck" and "vehicle"), by the frequent senses of WordNet 3.1 and up to
 * four steps.
 */
public final class Nouns {
  /** The senses of a noun, and what they are kinds of. */
  private record Senses(List<String> own, List<String> above) {}

  private static final Map<String, Senses> NOUNS = nouns();

  private Nouns() {}

  /** Whether anything is known of a lemma. */
  public static boolean knows(String lemma) {
    return NOUNS.containsKey(lemma);
  }

  /** Whether two lemmas can stand for the same thing; nothing unknown is kin to another. */
  public static boolean areKin(String lemma, String other) {
    if (lemma.equals(other)) {
      return true;
    }
    Senses one = NOUNS.get(lemma);
    Senses two = NOUNS.get(other);
    return one != null
        && two != null
        && (meet(one.own, two.own) || meet(one.own, two.above) || meet(one.above, two.own));
  }

  private static boolean meet(List<String> some, List<String> others) {
    return !Collections.disjoint(some, others);
  }

  private static Map<String, Senses> nouns() {
    Map<String, Senses> nouns = new HashMap<>();
    for (String row : Resources.lines(Nouns.class, "nouns.tsv")) {
      String[] cells = row.split("\t");
      nouns.put(cells[0], new Senses(list(cells[1]), list(cells[2])));
    }
    return Map.copyOf(nouns);
  }

  private static List<String> list(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(" "));
  }
}
