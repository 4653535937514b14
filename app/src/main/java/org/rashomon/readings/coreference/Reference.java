package org.rashomon.readings.coreference;

import org.rashomon.text.Span;

/**
 * Words without a name by which a report means somebody or something.
 *
 * @param span the words, the head last
 * @param form how it is put
 * @param sentence index of its sentence
 * @param token index of its head in the sentence
 * @param referent whom it means: the number of somebody named, or a number of its own from {@link
 *     #FIRST_NAMELESS} on, that all references of the report to one nameless person or body share
 * @param noun lemma of the head of a description, else empty
 */
public record Reference(Span span, Form form, int sentence, int token, int referent, String noun) {

  /** Numbers from here on are of those who are not named in the report. */
  public static final int FIRST_NAMELESS = 1_000_000;

  /** How a reference is put. */
  public enum Form {
    /** "the ambassador", "her lawyer". */
    DESCRIPTION,
    /** "she", "its". */
    PRONOUN
  }

  /** The same words meaning another. */
  public Reference meaning(int other) {
    return new Reference(span, form, sentence, token, other, noun);
  }

  /** Whether whom it means has no name. */
  public boolean isNameless() {
    return referent >= FIRST_NAMELESS;
  }
}
