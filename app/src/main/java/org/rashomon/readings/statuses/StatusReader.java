package org.rashomon.readings.statuses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Claim.Argument;
import org.rashomon.readings.Claim.Part;
import org.rashomon.readings.Sentence;

/** The states that a claim tells of: by its predicate, its attribute, or where it puts somebody. */
public final class StatusReader {

  /** Prepositions that say where somebody is, got to or came from: "taken to hospital". */
  private static final Map<String, String> WAYS =
      Map.of(
          "to", "in", "into", "in", "in", "in", "at", "at", "on", "on", "under", "under", "from",
          "from", "off", "off");

  /** Verbs that only say that a state is, comes or lasts. */
  private static final Set<String> COPULAS =
      Set.of("be", "become", "remain", "stay", "keep", "get", "go", "turn", "appear", "lie");

  private StatusReader() {}

  /**
   * The states of a claim that {@link StatusLexicon} knows, the predicate's first; none where there
   * are none. Whether the claim is asserted, planned or only reported is for the caller to see.
   *
   * @param sentence the sentence that the claim names
   */
  public static List<Status> read(Sentence sentence, Claim claim) {
    List<String> words = new ArrayList<>();
    for (Argument argument : claim.arguments()) {
      String noun = sentence.token(argument.head()).lemma();
      if (argument.part() == Part.ATTRIBUTE) {
        words.add(noun);
      } else if (WAYS.containsKey(argument.preposition())) {
        words.add(WAYS.get(argument.preposition()) + " " + noun);
      }
    }
    if (words.stream().noneMatch(StatusLexicon::knows) || !COPULAS.contains(claim.lemma())) {
      words.addFirst(claim.lemma());
    }
    return words.stream()
        .filter(StatusLexicon::knows)
        .distinct()
        .map(word -> new Status(word, claim.negated()))
        .toList();
  }
}
