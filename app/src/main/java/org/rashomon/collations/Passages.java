package org.rashomon.collations;

import java.util.Optional;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Span;

/** Makes evidence from the spans of one reading: UTF-16 inside, code points in the document. */
public final class Passages {
  private final Reading reading;
  private final CodePoints points;

  public Passages(Reading reading) {
    this.reading = reading;
    this.points = new CodePoints(reading.text());
  }

  /** Evidence that is a passage of its own. */
  public Evidence of(Span span) {
    return evidence(span, Optional.empty());
  }

  /** Evidence within a sentence; the sentence is named where it is more than the evidence. */
  public Evidence of(Span span, Sentence sentence) {
    return sentence.span().equals(span) || !sentence.span().contains(span)
        ? of(span)
        : evidence(span, Optional.of(sentence.span()));
  }

  private Evidence evidence(Span span, Optional<Span> sentence) {
    return new Evidence(
        reading.article().id(),
        points.at(span.start()),
        points.at(span.end()),
        span.of(reading.text()),
        sentence.map(s -> new Evidence.Range(points.at(s.start()), points.at(s.end()))));
  }
}
