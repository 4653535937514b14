package org.rashomon.readings;

import java.util.List;
import java.util.Optional;
import org.rashomon.text.Span;

/**
 * An amount in the text and what it measures.
 *
 * @param span the value with its bound and unit ("almost 1,400", "$82", "28 miles")
 * @param phrase the value with the words that make it one ("25 people were injured")
 * @param sentence index of its sentence
 * @param token index of the value's head word in the sentence
 * @param amount its value
 * @param noun lemma of what is counted ("soldier"); empty when nothing is named
 * @param qualifiers lemmas and names that narrow the noun ("soviet"), sorted
 * @param state the predicate that holds of what is counted, as a lemma ("bury", "injure"), if any
 */
public record Figure(
    Span span,
    Span phrase,
    int sentence,
    int token,
    Amount amount,
    String noun,
    List<String> qualifiers,
    Optional<String> state) {

  public Figure {
    qualifiers = List.copyOf(qualifiers);
  }
}
