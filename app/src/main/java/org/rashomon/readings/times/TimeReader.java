package org.rashomon.readings.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Published;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression;

/**
 * Finds dates, times of day, durations and repeated times and gives them values, seen from the day
 * of publication. What cannot be resolved keeps X for what is not known: {@code XXXX-WXX-2} is some
 * Tuesday, {@code XXXX-05-09} a ninth of May, {@code XXXX-XX-XXT06:04} a time of an unnamed day,
 * {@code PXW} some weeks. Parts of a day are intervals of its hours. "today, April 5" is two
 * expressions: it is for others to say whether they agree.
 */
public final class TimeReader {
  private TimeReader() {}

  /** The time expressions of a text in order; none overlap. */
  public static List<TimeExpression> read(
      String text, Published published, List<Sentence> sentences) {
    Anchor anchor = new Anchor(published);
    Reference reference = new Reference(anchor);
    List<TimePattern> patterns =
        List.of(
            new Quarters(anchor, reference),
            new Narrated(anchor, reference),
            new Vague(anchor),
            new Definites(anchor),
            new YearsInWords(),
            new Holidays(anchor),
            new Sets(),
            new CalendarDates(anchor),
            new Clocks(),
            new Weekdays(anchor),
            new Relatives(anchor),
            new Durations(),
            new MonthsAndYears(anchor));
    List<TimeExpression> times = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Phrase phrase = new Phrase(sentence);
      reference.enter(sentence.index());
      for (Found found : Merging.merge(phrase, find(phrase, patterns, reference))) {
        times.add(
            new TimeExpression(
                phrase.span(found.from(), found.to()),
                sentence.index(),
                found.to() - 1,
                found.kind(),
                found.edtf(),
                found.granularity(),
                found.basis()));
      }
    }
    return List.copyOf(times);
  }

  private static List<Found> find(Phrase phrase, List<TimePattern> patterns, Reference reference) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < phrase.size()) {
      Optional<Found> longest = longest(phrase, at, patterns);
      longest.ifPresent(found::add);
      longest.ifPresent(reference::mention);
      at = longest.map(Found::to).orElse(at + 1);
    }
    return found;
  }

  /** Of patterns that take equally many words the first wins. */
  private static Optional<Found> longest(Phrase phrase, int at, List<TimePattern> patterns) {
    Optional<Found> best = Optional.empty();
    for (TimePattern each : patterns) {
      Optional<Found> found = each.at(phrase, at);
      if (found.isPresent() && found.get().to() > best.map(Found::to).orElse(at)) {
        best = found;
      }
    }
    return best;
  }
}
