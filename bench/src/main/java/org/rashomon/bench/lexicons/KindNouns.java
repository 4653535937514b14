package org.rashomon.bench.lexicons;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Nouns by what they stand for, from the hyponyms in WordNet: persons, bodies (with the buildings
 * that speak for those who work in them), places that act, kin and its like, animals.
 */
final class KindNouns {
  private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
  private static final List<Root> BODIES =
      List.of(
          new Root("organization", 1),
          new Root("body", 2),
          new Root("assembly", 4),
          new Root("diplomatic building", 1),
          new Root("medical building", 1),
          new Root("place of worship", 1),
          new Root("correctional institution", 1),
          new Root("museum", 1),
          new Root("airfield", 1),
          new Root("mercantile establishment", 1),
          new Root("zoo", 1),
          new Root("restaurant", 1));
  private static final List<Root> NO_BODIES =
      List.of(
          new Root("family", 1),
          new Root("household", 1),
          new Root("gang", 1),
          new Root("religion", 2),
          new Root("political unit", 1));
  private static final List<Root> PLACES =
      List.of(
          new Root("political unit", 1),
          new Root("municipality", 1),
          new Root("administrative district", 1),
          new Root("island", 1));
  private static final List<Root> KIN =
      List.of(
          new Root("relative", 1),
          new Root("spouse", 1),
          new Root("widow", 1),
          new Root("widower", 1),
          new Root("lover", 1),
          new Root("domestic partner", 1),
          new Root("friend", 1),
          new Root("neighbor", 1),
          new Root("colleague", 1),
          new Root("teammate", 1),
          new Root("competitor", 1),
          new Root("successor", 1),
          new Root("predecessor", 1));
  private static final List<Root> PERSONS = List.of(new Root("person", 1));
  private static final List<Root> ANIMALS =
      List.of(new Root("mammal", 1), new Root("bird", 1), new Root("reptile", 1));

  private final WordNet nouns = WordNet.load("noun");
  private final Map<String, List<String>> hyponyms = new HashMap<>();

  /**
   * A set of WordNet below which nouns are taken.
   *
   * @param sense its rank among the senses of the word, from 1
   */
  private record Root(String word, int sense) {}

  private KindNouns() {
    for (Synset synset : nouns.synsets()) {
      for (Synset.Link up : synset.links("@", "n")) {
        hyponyms.computeIfAbsent(up.target(), key -> new ArrayList<>()).add(synset.offset());
      }
    }
  }

  /** The rows of the program's list: a letter for the kind, and the noun. */
  static List<String> rows() {
    KindNouns kinds = new KindNouns();
    Set<String> persons = kinds.below(PERSONS);
    Set<String> living = new HashSet<>(persons);
    living.addAll(kinds.below(List.of(new Root("animal", 1))));
    Set<String> noBodies = new HashSet<>(living);
    noBodies.addAll(kinds.below(NO_BODIES));
    List<String> rows = new ArrayList<>();
    kinds.add("a", ANIMALS, 1, true, persons, rows);
    kinds.add("b", BODIES, 2, false, noBodies, rows);
    kinds.add("k", KIN, 1, false, Set.of(), rows);
    kinds.add("l", PLACES, 2, false, living, rows);
    kinds.add("p", PERSONS, 1, true, Set.of(), rows);
    return rows;
  }

  private void add(
      String kind,
      List<Root> roots,
      int senses,
      boolean frequent,
      Set<String> notFirst,
      List<String> rows) {
    Set<String> wanted = below(roots);
    for (String lemma : nouns.lemmas()) {
      boolean word = WORD.matcher(lemma).matches() && (!frequent || nouns.isFrequent(lemma));
      if (word && stands(lemma, wanted, senses, notFirst)) {
        rows.add(kind + " " + lemma);
      }
    }
  }

  /** Whether the first sense of a noun is wanted, or the second of a noun that is in use. */
  private boolean stands(String lemma, Set<String> wanted, int senses, Set<String> notFirst) {
    List<Synset> own = nouns.senses(lemma);
    String first = own.getFirst().offset();
    if (notFirst.contains(first)) {
      return false;
    }
    boolean second =
        senses > 1
            && own.size() > 1
            && nouns.isFrequent(lemma)
            && wanted.contains(own.get(1).offset());
    return wanted.contains(first) || second;
  }

  private Set<String> below(List<Root> roots) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    roots.forEach(root -> open.add(nouns.senses(root.word()).get(root.sense() - 1).offset()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (seen.add(next)) {
        open.addAll(hyponyms.getOrDefault(next, List.of()));
      }
    }
    return seen;
  }
}
