package org.rashomon.readings;

import java.util.List;
import java.util.Optional;
import org.rashomon.text.Span;

/**
 * Somebody is said to have said, reported, denied, thought or seen something.
 *
 * @param sentence index of the sentence that holds the cue
 * @param source who says it; where nobody is named, the cue
 * @param cue the word of saying with its auxiliaries
 * @param content what is said: the longest piece of it in the sentence
 * @param further other pieces of what is said, in this sentence or as sentences of their own
 * @param citing whom the source itself gives for it ("the agency said, citing the embassy")
 * @param manner how it is put
 */
public record Attribution(
    int sentence,
    Span source,
    Span cue,
    Span content,
    List<Span> further,
    Optional<Span> citing,
    Manner manner) {

  public Attribution {
    further = List.copyOf(further);
  }

  /** One piece of content, said at first hand. */
  public Attribution(int sentence, Span source, Span cue, Span content, Manner manner) {
    this(sentence, source, cue, content, List.of(), Optional.empty(), manner);
  }

  /** The same, with the next link of its chain. */
  public Attribution citing(Span whom) {
    return new Attribution(sentence, source, cue, content, further, Optional.of(whom), manner);
  }

  /** Whether a source is named. */
  public boolean isNamed() {
    return !source.equals(cue);
  }

  /** How a source stands to what it is said to say. */
  public enum Manner {
    SAYS,
    DENIES,
    /** "reportedly", "allegedly": a source is meant but not named. */
    HEDGED,
    /** What somebody believes, feels, wants or plans. */
    THINKS,
    /** What somebody has seen or heard for himself. */
    OBSERVES,
    /** Not said, asked, or said only perhaps: "declined to say", "would not confirm". */
    UNSAID
  }
}
