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

  /** A weekday or a time of day is of the days around its report. */
  private static final long WEEK = 7;

  private Anchors() {}

  static boolean comparable(Value<Anchored> a, Value<Anchored> b, Witnesses witnesses) {
    TimeExpression x = a.measure().time();
    TimeExpression y = b.measure().time();
    if (x.granularity() != y.granularity() && !(isFull(x) && isFull(y))) {
      return TimePair.isClock(x) && TimePair.isClock(y) && areOfOneWeek(a, b, witnesses);
    }
    if (x.basis() == Basis.WEEKDAY != (y.basis() == Basis.WEEKDAY) && areFarApart(x, y)) {
      return false;
    }
    boolean weekdays = x.basis() == Basis.WEEKDAY && y.basis() == Basis.WEEKDAY;
    boolean free = isFull(x) && isFull(y);
    return free || (weekdays && areOfOneWeek(a, b, witnesses)) || nearlyTogether(a, b, witnesses);
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

  /** Whether the two reports may be of one week; where a stamp is unknown, they may. */
  private static boolean areOfOneWeek(Value<Anchored> a, Value<Anchored> b, Witnesses witnesses) {
    return apart(a, b, witnesses).map(days -> days <= WEEK).orElse(true);
  }

  private static boolean nearlyTogether(Value<Anchored> a, Value<Anchored> b, Witnesses witnesses) {
    return apart(a, b, witnesses).map(days -> days <= NEAR_DAYS).orElse(false);
  }

  /** Days between the publications, if both are known. */
  private static Optional<Long> apart(Value<Anchored> a, Value<Anchored> b, Witnesses witnesses) {
    return published(a, witnesses)
        .flatMap(
            one ->
                published(b, witnesses)
                    .map(
                        other ->
                            Duration.between(one.earliest(), other.earliest()).abs().toDays()));
  }

  private static Optional<EdtfRange> published(Value<Anchored> value, Witnesses witnesses) {
    return witnesses.reading(value.report()).article().published().edtf().flatMap(EdtfRange::of);
  }
}
