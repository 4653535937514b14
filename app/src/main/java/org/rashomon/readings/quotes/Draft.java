package org.rashomon.readings.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Quotation.Speaker;
import org.rashomon.text.Span;

/**
 * A quotation while its speaker is looked for.
 *
 * @param paragraph index of the paragraph it begins in
 * @param last index of the paragraph it ends in
 */
record Draft(
    Span span,
    List<Span> fragments,
    int paragraph,
    int last,
    Optional<FoundCue> cue,
    Optional<Speaker> speaker) {

  Draft by(Optional<Speaker> found) {
    return new Draft(span, fragments, paragraph, last, cue, found);
  }

  /** This broken quotation and its next piece as one. */
  Draft join(Draft next) {
    List<Span> all = new ArrayList<>(fragments);
    all.addAll(next.fragments);
    return new Draft(
        span.cover(next.span),
        all,
        paragraph,
        next.last,
        cue.isPresent() ? cue : next.cue,
        speaker.isPresent() ? speaker : next.speaker);
  }

  Quotation quotation() {
    return new Quotation(span, fragments, speaker, cue.map(FoundCue::span));
  }
}
