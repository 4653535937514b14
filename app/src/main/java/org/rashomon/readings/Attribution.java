package org.rashomon.readings;

import org.rashomon.text.Span;

/**
 * Somebody is said to have said, reported or denied something.
 *
 * @param sentence index of the sentence
 * @param source who says it
 * @param cue the word of saying
 * @param content what is said
 * @param manner how it is put
 */
public record Attribution(int sentence, Span source, Span cue, Span content, Manner manner) {

  /** How a source stands to what it is said to say. */
  public enum Manner {
    SAYS,
    DENIES,
    /** "reportedly", "allegedly": a source is meant but not named. */
    HEDGED
  }
}
