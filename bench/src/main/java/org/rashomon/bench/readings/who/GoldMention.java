package org.rashomon.bench.readings.who;

import org.rashomon.text.Span;

/**
 * A mention that the gold gives an entity.
 *
 * @param report index of its report in the story
 * @param span its words, the head last
 * @param entity whom it means, unique in the story
 * @param person whether that is a person, else a body
 * @param form how it is put
 */
record GoldMention(int report, Span span, String entity, boolean person, Form form) {

  /** How a mention is put. */
  enum Form {
    NAME,
    NOMINAL,
    PRONOUN
  }
}
