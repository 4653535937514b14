package org.rashomon.bench.readings.figures;

import java.util.Optional;
import org.rashomon.readings.Amount.Bound;
import org.rashomon.readings.Figure;

/**
 * A figure as a reader found it.
 *
 * @param start code point offset
 * @param end code point offset
 * @param low smallest value
 * @param high largest value
 * @param bound how exactly it is said
 * @param unit as in {@link org.rashomon.readings.Amount}
 * @param noun lemma of what is counted, or empty
 * @param state lemma of what holds of it, if any
 */
record FoundFigure(
    int start,
    int end,
    double low,
    double high,
    Bound bound,
    String unit,
    String noun,
    Optional<String> state) {

  /** One of our own. */
  static FoundFigure of(String text, Figure figure) {
    int start = text.codePointCount(0, figure.span().start());
    return new FoundFigure(
        start,
        start + text.codePointCount(figure.span().start(), figure.span().end()),
        figure.amount().low(),
        figure.amount().high(),
        figure.amount().bound(),
        figure.amount().unit(),
        figure.noun(),
        figure.state());
  }
}
