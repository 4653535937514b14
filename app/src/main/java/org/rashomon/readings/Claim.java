package org.rashomon.readings;

import java.util.List;
import org.rashomon.text.Span;

/**
 * Who did what to whom: one predicate with its arguments. Passives are turned: what is done to is
 * the patient, who does it the agent.
 *
 * @param sentence index of the sentence
 * @param predicate index of the predicate's word in the sentence: a verb, or a noun that names an
 *     event ("the arrest of the captain")
 * @param span the clause
 * @param lemma the predicate's lemma with its particle ("take off"); of an event noun the verb's
 * @param negated whether it is denied
 * @param modality whether it is said to be so
 * @param tense when, seen from the report
 * @param aspect whether it is over, under way or told as a whole
 * @param reported whether somebody is said to say it, so that it is not the report's own claim
 * @param arguments in the order of the text
 */
public record Claim(
    int sentence,
    int predicate,
    Span span,
    String lemma,
    boolean negated,
    Modality modality,
    Tense tense,
    Aspect aspect,
    boolean reported,
    List<Argument> arguments) {

  public Claim {
    arguments = List.copyOf(arguments);
  }

  /** Whether the report says that it is so. */
  public enum Modality {
    ASSERTED,
    POSSIBLE,
    PLANNED,
    CONDITIONAL
  }

  /** Seen from the report. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE
  }

  /** How it unfolds in time. */
  public enum Aspect {
    SIMPLE,
    PROGRESSIVE,
    PERFECT
  }

  /** The part an argument plays. */
  public enum Part {
    AGENT,
    PATIENT,
    RECIPIENT,
    ATTRIBUTE,
    TIME,
    PLACE,
    OBLIQUE
  }

  /**
   * An argument of a predicate.
   *
   * @param part the part it plays
   * @param span its words
   * @param head index of its head word in the sentence
   * @param preposition the preposition that ties it, or empty
   */
  public record Argument(Part part, Span span, int head, String preposition) {}
}
