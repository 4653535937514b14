package org.rashomon.collations.disagreements;

import java.time.Duration;
import java.util.Optional;
import org.rashomon.collations.Witnesses;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.times.EdtfRange;

/**
 * Whether two times can be compared although they are seen from the publication: publication stamps
 * are often wrong, and a weekday is a day of one week only.
 */
final class Anchors {
  private static final long NEAR_DAYS = 1;
  private static final long FAR_DAYS = 10;

  private Anchors() {}

  static boolean comparable(Value<Anchored> a, Value<Anchored> b, Witnesses witnesses) {
    TimeExpression x = a.measure().time();
    TimeExpression y = b.measure().time();
    if (x.granularity() != y.granularity() && !(isFull(x) && isFull(y))) {
      return TimePair.isClock(x) && TimePair.isClock(y);
    }
    if (x.basis() == Basis.WEEKDAY != (y.basis() == Basis.WEEKDAY) && areFarApart(x, y)) {
      return false;
    }
    boolean weekdays = x.basis() == Basis.WEEKDAY && y.basis() == Basis.WEEKDAY;
    boolean free = isFull(x) && isFull(y);
    return free || weekdays || nearlyTogether(a, b, witnesses);
  }

  /**
   * A weekday is of the days around its report, so that a date far from it is of something else,
   * unless it is the same day of another month, which is a slip.
   */
  private static boolean areFarApart(TimeExpression a, TimeExpression b) {
    Optional<EdtfRange> x = EdtfRange.of(a.edtf());
    Optional<EdtfRange> y = EdtfRange.of(b.edtf());
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    long days = Duration.between(x.get().earliest(), y.get().earliest()).abs().toDays();
    boolean slip = x.get().earliest().getDayOfMonth() == y.get().earliest().getDayOfMonth();
    return days > FAR_DAYS && !slip;
  }

  /** Said with its year. */
  private static boolean isFull(TimeExpression time) {
    return time.basis() == Basis.EXPLICIT;
  }

  private static boolean nearlyTogether(Value<Anchored> a, Value<Anchored> b, Witnesses witnesses) {
    Optional<EdtfRange> one = published(a, witnesses);
    Optional<EdtfRange> other = published(b, witnesses);
    return one.isPresent()
        && other.isPresent()
        && Duration.between(one.get().earliest(), other.get().earliest()).abs().toDays()
            <= NEAR_DAYS;
  }

  private static Optional<EdtfRange> published(Value<Anchored> value, Witnesses witnesses) {
    return witnesses.reading(value.report()).article().published().edtf().flatMap(EdtfRange::of);
  }
}
