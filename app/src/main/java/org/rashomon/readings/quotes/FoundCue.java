package org.rashomon.readings.quotes;

import java.util.OptionalInt;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/**
 * The word of saying that gives a quotation.
 *
 * @param subject index of the head word of who says it, if the sentence says
 */
record FoundCue(Sentence sentence, int token, Cues.Kind kind, OptionalInt subject) {

  Span span() {
    Span word = sentence.token(token).span();
    return kind == Cues.Kind.ACCORDING ? word.cover(sentence.token(token + 1).span()) : word;
  }

  /** Whether its subject is borrowed from another clause. */
  boolean isAbove() {
    return kind != Cues.Kind.ACCORDING
        && subject.isPresent()
        && sentence.token(subject.getAsInt()).head() != token;
  }

  boolean isSameAs(FoundCue other) {
    return sentence.index() == other.sentence.index() && token == other.token;
  }
}
