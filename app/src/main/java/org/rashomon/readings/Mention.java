package org.rashomon.readings;

import org.rashomon.text.Span;

/**
 * A name in the text, without titles, articles and possessive endings.
 *
 * @param span where it stands
 * @param kind what it names
 * @param sentence index of its sentence
 * @param first index of its first word in the sentence
 * @param last index of its last word (inclusive)
 */
public record Mention(Span span, Kind kind, int sentence, int first, int last) {

  /** What a name names. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    NATIONALITY,
    EVENT,
    WORK,
    OTHER
  }
}
