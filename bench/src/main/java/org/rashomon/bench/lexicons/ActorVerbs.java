package org.rashomon.bench.lexicons;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Verbs that only somebody does, by WordNet's sentence frames of their first sense. */
final class ActorVerbs {
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  /** Thought, speech, possession and society. */
  private static final Set<Integer> FIELDS = Set.of(31, 32, 40, 41);

  /** "Something ----s", "It is ----ing", "Something ----s somebody", "It ----s that CLAUSE" … */
  private static final Set<Integer> THINGS = Set.of(1, 3, 4, 5, 6, 7, 10, 11, 12, 13, 34, 35);

  private ActorVerbs() {}

  /** The rows of the program's list. */
  static List<String> rows() {
    WordNet verbs = WordNet.load("verb");
    List<String> rows = new ArrayList<>();
    for (String lemma : verbs.lemmas()) {
      Synset first = verbs.senses(lemma).getFirst();
      boolean actor =
          FIELDS.contains(first.field())
              && !first.frames().isEmpty()
              && first.frames().stream().noneMatch(THINGS::contains);
      if (actor && verbs.isFrequent(lemma) && WORD.matcher(lemma).matches()) {
        rows.add(lemma);
      }
    }
    return rows;
  }
}
