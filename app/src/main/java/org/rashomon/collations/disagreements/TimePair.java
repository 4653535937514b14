package org.rashomon.collations.disagreements;

import java.util.Set;
import org.rashomon.collations.Clock;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.times.EdtfRange;

/**
 * How surely two times are those of one event: nearness of what is said, and the same predicate. A
 * report that gives both times tells two events apart.
 */
final class TimePair {
  private static final double SAME_PREDICATE = 0.2;
  private static final double OTHER_PREDICATE = -0.1;
  private static final double DIRECT = 0.1;
  private static final double SAME_GRAIN = 0.1;
  private static final double SAME_REPORT = -0.2;
  private static final double KNOWN = -0.15;
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "report",
          "announce",
          "write",
          "tweet",
          "add",
          "post",
          "publish",
          "state",
          "comment",
          "release",
          "be",
          "have",
          "update",
          "believe",
          "think",
          "quote");

  private TimePair() {}

  /** Whether the two can be compared at all: of one sort, and said precisely enough. */
  static boolean comparable(Value<Anchored> a, Value<Anchored> b) {
    TimeExpression x = a.measure().time();
    TimeExpression y = b.measure().time();
    boolean clock = isClock(x) == isClock(y);
    boolean now = isNow(x) && isNow(y);
    boolean said = SAYING.contains(a.measure().event()) || SAYING.contains(b.measure().event());
    return clock
        && !now
        && !said
        && !(a.report() == b.report() && a.sentence().index() == b.sentence().index());
  }

  /** "today", "on the night": the day of the report itself. */
  private static boolean isNow(TimeExpression time) {
    return time.basis() == Basis.RELATIVE && time.granularity().compareTo(Granularity.DAY) >= 0;
  }

  static boolean isClock(TimeExpression time) {
    return time.granularity().compareTo(Granularity.HOUR) >= 0;
  }

  /** The same time, said as finely. */
  static boolean same(Anchored a, Anchored b) {
    return a.time().granularity() == b.time().granularity() && compatible(a, b);
  }

  static boolean compatible(Anchored a, Anchored b) {
    TimeExpression x = a.time();
    TimeExpression y = b.time();
    if (isClock(x) && isClock(y)) {
      return Clock.compatible(x.edtf(), y.edtf());
    }
    if (x.basis() == Basis.WEEKDAY && y.basis() == Basis.WEEKDAY) {
      return weekday(x).equals(weekday(y));
    }
    return EdtfRange.compatible(x.edtf(), y.edtf());
  }

  private static String weekday(TimeExpression time) {
    return EdtfRange.of(time.edtf())
        .map(range -> range.earliest().getDayOfWeek().toString())
        .orElse(time.edtf());
  }

  /** From about 0 to 1; 0 when they are times of different things. */
  static double score(Value<Anchored> a, Value<Anchored> b, ValueContext<Anchored> context) {
    double known = context.bothKnown(a, b);
    if (!comparable(a, b) || known > 1) {
      return 0;
    }
    Anchored x = a.measure();
    Anchored y = b.measure();
    double score = context.sentence(a, b) + (sameEvent(x, y) ? SAME_PREDICATE : OTHER_PREDICATE);
    score += x.direct() && y.direct() ? DIRECT : 0;
    score += x.time().granularity() == y.time().granularity() ? SAME_GRAIN : 0;
    score += a.report() == b.report() ? SAME_REPORT : 0;
    score += known * KNOWN;
    return Math.max(0, Math.min(1, score));
  }

  /** The same predicate, or a verb and its noun ("appear", "make an appearance"). */
  static boolean sameEvent(Anchored x, Anchored y) {
    String e = x.event();
    String f = y.event();
    if (e.isEmpty() || f.isEmpty()) {
      return false;
    }
    int stem = Math.min(6, Math.min(e.length(), f.length()));
    return Fields.share(e, f) || (stem > 4 && e.regionMatches(0, f, 0, stem));
  }
}
