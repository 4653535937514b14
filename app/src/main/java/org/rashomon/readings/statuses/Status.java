package org.rashomon.readings.statuses;

/**
 * A state that a claim puts something in.
 *
 * @param word the lemma that names it, as {@link StatusLexicon} knows it
 * @param negated whether the claim denies it
 */
public record Status(String word, boolean negated) {

  /**
   * What another state of the same thing is to this one. What is denied excludes what is asserted
   * of the same state and nothing else: who was not convicted need not have been acquitted.
   */
  public Relation relation(Status other) {
    Relation plain = StatusLexicon.relation(word, other.word);
    if (negated == other.negated) {
      return !negated || plain == Relation.SAME ? plain : Relation.NONE;
    }
    return plain == Relation.SAME ? Relation.OPPOSITE : Relation.NONE;
  }
}
