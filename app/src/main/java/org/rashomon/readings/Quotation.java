package org.rashomon.readings;

import java.util.List;
import java.util.Optional;
import org.rashomon.text.Span;

/**
 * Words given as somebody's own.
 *
 * @param span from the opening to the closing mark, marks included
 * @param fragments the quoted words without the marks, several when the quotation is broken
 * @param speaker who is said to have said them, if the text says so
 * @param cue the word of saying ("said", "according to"), if any
 */
public record Quotation(
    Span span, List<Span> fragments, Optional<Speaker> speaker, Optional<Span> cue) {

  public Quotation {
    fragments = List.copyOf(fragments);
    if (fragments.isEmpty()) {
      throw new IllegalArgumentException("a quotation without words at " + span);
    }
  }

  /**
   * A speaker as the report names him.
   *
   * @param span the words that name the speaker, a pronoun included
   * @param name the fullest name of the same speaker in this report, else the words themselves
   */
  public record Speaker(Span span, String name) {}
}
