package org.rashomon.readings.statuses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.readings.syntax.Resources;

/**
 * Which states exclude or follow one another. Two sources, the first of which decides: ladders of
 * common states of the news, written from general knowledge of the language, and the antonyms of
 * WordNet 3.1.
 *
 * <p>A state is named by a lemma: a verb with its particle ("call off"), an adjective ("alive"), or
 * a preposition with its noun ("in custody").
 */
public final class StatusLexicon {
  private static final List<Ladder> LADDERS =
      Resources.lines(StatusLexicon.class, "ladders.txt").stream().map(Ladder::parse).toList();
  private static final Map<String, List<Ladder>> BY_WORD = byWord();
  private static final Map<String, Map<String, Relation>> ANTONYMS = antonyms();

  private StatusLexicon() {}

  /** Whether a lemma names a state that others exclude or follow. */
  public static boolean knows(String lemma) {
    return BY_WORD.containsKey(lemma) || ANTONYMS.containsKey(lemma);
  }

  /**
   * What the second state is to the first, said of one thing.
   *
   * @param first a lemma
   * @param second a lemma
   * @return {@link Relation#NONE} where nothing is known of the two
   */
  public static Relation relation(String first, String second) {
    if (first.equals(second)) {
      return Relation.SAME;
    }
    for (Ladder ladder : BY_WORD.getOrDefault(first, List.of())) {
      Relation found = ladder.relation(first, second);
      if (found != Relation.NONE) {
        return found;
      }
    }
    return ANTONYMS.getOrDefault(first, Map.of()).getOrDefault(second, Relation.NONE);
  }

  /** The ladders, in the order of their file. */
  static List<Ladder> ladders() {
    return LADDERS;
  }

  private static Map<String, List<Ladder>> byWord() {
    Map<String, List<Ladder>> byWord = new HashMap<>();
    for (Ladder ladder : LADDERS) {
      for (String word : ladder.words()) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(ladder);
      }
    }
    return byWord;
  }

  private static Map<String, Map<String, Relation>> antonyms() {
    Map<String, Map<String, Relation>> antonyms = new HashMap<>();
    for (String line : Resources.lines(StatusLexicon.class, "antonyms.tsv")) {
      String[] cells = line.split("\t");
      Relation relation = cells.length > 2 ? Relation.ENDS : Relation.OPPOSITE;
      put(cells[0], cells[1], relation, antonyms);
      put(cells[1], cells[0], relation.inverse(), antonyms);
    }
    return antonyms;
  }

  private static void put(
      String first, String second, Relation relation, Map<String, Map<String, Relation>> into) {
    into.computeIfAbsent(first, key -> new HashMap<>()).putIfAbsent(second, relation);
  }
}
