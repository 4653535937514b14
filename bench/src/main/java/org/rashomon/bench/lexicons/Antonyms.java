package org.rashomon.bench.lexicons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Verbs and adjectives that exclude each other, from WordNet: direct antonyms of common senses, the
 * words whose first sense is that of an antonym, what causes the one side ("raise", "fall"), and
 * the repetition of the one side after the other ("close", "reopen").
 */
final class Antonyms {
  private static final int COMMON = 2;

  /**
   * Verbs of change, thought, speech, society and state. In the other files the antonyms are mostly
   * two sides of one event (buy and sell, attack and defend) or ways back (come and go).
   */
  private static final Set<Integer> VERB_FIELDS = Set.of(30, 31, 32, 41, 42);

  private static final Set<Integer> ANY_ADJECTIVE = Set.of(0, 44);

  private static final Pattern AGAIN = Pattern.compile("\\b(again|anew|once more)\\b");

  private final Map<String, String> pairs = new TreeMap<>();

  private Antonyms() {}

  /** The rows of the program's list. */
  static List<String> rows() {
    Antonyms antonyms = new Antonyms();
    antonyms.addVerbs(WordNet.load("verb"));
    antonyms.addDirect(WordNet.load("adj"), "a", ANY_ADJECTIVE);
    List<String> rows = new ArrayList<>();
    antonyms.pairs.forEach((pair, how) -> rows.add(how.isEmpty() ? pair : pair + "\t" + how));
    return rows;
  }

  private void addVerbs(WordNet verbs) {
    addDirect(verbs, "v", VERB_FIELDS);
    Map<String, Set<String>> direct = bothWays();
    for (Synset synset : verbs.synsets()) {
      for (Synset.Link cause : synset.links(">", "v")) {
        addCause(verbs, synset, verbs.at(cause.target()), direct);
      }
    }
    direct.forEach(
        (lemma, opposites) -> {
          if (isRepetition(verbs, "re" + lemma)) {
            opposites.forEach(opposite -> pairs.put(opposite + "\tre" + lemma, "again"));
          }
        });
  }

  private static boolean isRepetition(WordNet verbs, String lemma) {
    List<Synset> senses = verbs.senses(lemma);
    return !senses.isEmpty() && AGAIN.matcher(senses.getFirst().gloss()).find();
  }

  private Map<String, Set<String>> bothWays() {
    Map<String, Set<String>> both = new TreeMap<>();
    for (String pair : pairs.keySet()) {
      String[] words = pair.split("\t");
      both.computeIfAbsent(words[0], key -> new TreeSet<>()).add(words[1]);
      both.computeIfAbsent(words[1], key -> new TreeSet<>()).add(words[0]);
    }
    return both;
  }

  private void addCause(
      WordNet verbs, Synset cause, Synset effect, Map<String, Set<String>> direct) {
    for (String lemma : cause.lemmas()) {
      if (verbs.rank(lemma, cause) != 1) {
        continue;
      }
      for (String caused : effect.lemmas()) {
        if (verbs.rank(caused, effect) == 1) {
          direct.getOrDefault(caused, Set.of()).forEach(opposite -> add(lemma, opposite));
        }
      }
    }
  }

  private void addDirect(WordNet words, String pos, Set<Integer> fields) {
    for (Synset synset : words.synsets()) {
      if (!fields.contains(synset.field())) {
        continue;
      }
      for (Synset.Link link : synset.links("!", pos)) {
        addSides(words, synset, words.at(link.target()), link);
      }
    }
  }

  private void addSides(WordNet words, Synset left, Synset right, Synset.Link link) {
    for (String a : side(words, left, link.from())) {
      for (String b : side(words, right, link.to())) {
        add(a, b);
      }
    }
  }

  /** The word that is linked, in a common sense, and its synonyms in their first sense. */
  private static Set<String> side(WordNet words, Synset synset, int linked) {
    Set<String> side = new TreeSet<>();
    List<String> lemmas = synset.lemmas();
    for (int i = 0; i < lemmas.size(); i++) {
      int rank = words.rank(lemmas.get(i), synset);
      boolean common =
          words.isFrequent(lemmas.get(i))
              && rank >= 1
              && rank <= (i + 1 == linked || linked == 0 ? COMMON : 1);
      if (common) {
        side.add(lemmas.get(i));
      }
    }
    return side;
  }

  private void add(String a, String b) {
    if (!a.equals(b)) {
      pairs.putIfAbsent(a.compareTo(b) < 0 ? a + "\t" + b : b + "\t" + a, "");
    }
  }
}
