package org.rashomon.collations.disagreements;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  /** The features in order, as the weights name them. */
  static final List<String> FEATURES =
      List.of(
          "clause",
          "sentence",
          "terms",
          "sameEvent",
          "direct",
          "sameGrain",
          "sameReport",
          "bothKnown",
          "height",
          "clock",
          "weekdays",
          "years",
          "apart",
          "actors",
          "otherActors",
          "otherPeople",
          "sameAgent",
          "otherAgent",
          "samePatient",
          "otherPatient",
          "otherAmounts");

  private static final int MINUTES = 24 * 60;
  private static final double SCALE = 10;
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

  private static final Pattern ZONE = Pattern.compile("(?!AM|PM)[A-Z]{2,4}");

  private TimePair() {}

  /** Whether the two can be compared at all: of one sort, and said precisely enough. */
  static boolean comparable(Value<Anchored> a, Value<Anchored> b) {
    TimeExpression x = a.measure().time();
    TimeExpression y = b.measure().time();
    boolean clock = isClock(x) == isClock(y);
    boolean now = isNow(x) && isNow(y);
    boolean said = SAYING.contains(a.measure().event()) || SAYING.contains(b.measure().event());
    return clock
        && zone(a).equals(zone(b))
        && !now
        && !said
        && !(a.report() == b.report() && a.sentence().index() == b.sentence().index());
  }

  /** "today", "on the night": the day of the report itself. */
  private static boolean isNow(TimeExpression time) {
    return time.basis() == Basis.RELATIVE && time.granularity().compareTo(Granularity.DAY) >= 0;
  }

  /** The name of a zone that a time of day is given in; empty for the place's own. */
  private static String zone(Value<Anchored> value) {
    String[] words = value.shown().split("[ ()]+");
    String last = words[words.length - 1];
    return ZONE.matcher(last).matches() ? last : "";
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

  static double[] features(Value<Anchored> a, Value<Anchored> b, ValueContext<Anchored> context) {
    Anchored x = a.measure();
    Anchored y = b.measure();
    Scene s = a.scene();
    Scene t = b.scene();
    return new double[] {
      context.clause(a, b),
      context.sentence(a, b),
      context.terms(a, b),
      flag(sameEvent(x, y)),
      flag(x.direct() && y.direct()),
      flag(x.time().granularity() == y.time().granularity()),
      flag(a.report() == b.report()),
      context.bothKnown(a, b),
      context.height(a, b),
      flag(isClock(x.time())),
      flag(x.time().basis() == Basis.WEEKDAY && y.time().basis() == Basis.WEEKDAY),
      flag(x.time().granularity().compareTo(Granularity.MONTH) < 0),
      apart(x.time(), y.time()),
      Math.min(2, s.shared(t)),
      flag(s.isOfOthers(t)),
      flag(s.isOfOtherPeople(t)),
      flag(Scene.same(s.agent(), t.agent()) > 0),
      flag(Scene.same(s.agent(), t.agent()) < 0),
      flag(Scene.same(s.patient(), t.patient()) > 0),
      flag(Scene.same(s.patient(), t.patient()) < 0),
      flag(s.isOfOtherAmounts(t))
    };
  }

  private static double flag(boolean holds) {
    return holds ? 1 : 0;
  }

  /** How far apart two times are, from 0, by the logarithm of days, or of minutes of the day. */
  private static double apart(TimeExpression x, TimeExpression y) {
    Optional<EdtfRange> one = EdtfRange.of(x.edtf());
    Optional<EdtfRange> other = EdtfRange.of(y.edtf());
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Duration gap = Duration.between(one.get().earliest(), other.get().earliest()).abs();
    double minutes = isClock(x) ? gap.toMinutes() % MINUTES : gap.toDays();
    return StrictMath.log1p(minutes) / SCALE;
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
