package org.rashomon.readings.mainevent;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Kind;
import org.rashomon.text.Span;

/**
 * When: the day that stands early, is told often, lies close before publication and is told with
 * precision; "now" and "recently" name no day (the factors of Giveme5W1H, Hamborg et al. 2019).
 */
final class When {
  private When() {}

  static Optional<Span> of(Reading reading) {
    Map<String, Integer> told = new HashMap<>();
    reading.times().forEach(time -> told.merge(day(time), 1, Integer::sum));
    TimeExpression best = null;
    double most = 0;
    for (TimeExpression time : reading.times()) {
      double score = score(reading, time, told);
      if (score > most) {
        most = score;
        best = time;
      }
    }
    return Optional.ofNullable(best).map(TimeExpression::span);
  }

  private static double score(Reading reading, TimeExpression time, Map<String, Integer> told) {
    Sentence sentence = reading.sentences().get(time.sentence());
    boolean dated = time.kind() == Kind.DATE || time.kind() == Kind.TIME;
    if (!dated || time.basis() == Basis.VAGUE || !sentence.kind().states()) {
      return 0;
    }
    double position = 1 / (1 + 0.15 * time.sentence());
    double often = Math.min(4, told.getOrDefault(day(time), 1)) / 4.0;
    return 2 * position
        + 0.8 * often
        + precision(time)
        + nearness(reading, time)
        - aside(sentence, time);
  }

  /** What stands in a clause inside the sentence is the background more often than the event. */
  private static double aside(Sentence sentence, TimeExpression time) {
    int at = time.token();
    for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
      if (sentence.token(at).is("relcl", "acl", "advcl", "appos")) {
        return 0.2;
      }
      at = sentence.token(at).head();
    }
    return 0;
  }

  private static double precision(TimeExpression time) {
    return switch (time.granularity()) {
      case MINUTE, HOUR, PART_OF_DAY -> 0.7;
      case DAY -> 0.6;
      case WEEK -> 0;
      case MONTH, SEASON -> -0.5;
      case CENTURY, DECADE, YEAR -> -1;
    };
  }

  /** Most events are news of the last days. */
  private static double nearness(Reading reading, TimeExpression time) {
    Optional<String> published = reading.article().published().edtf();
    if (published.isEmpty()) {
      return 0;
    }
    double days = Calendar.days(time.edtf(), published.get());
    if (Double.isNaN(days)) {
      return 0;
    }
    return days < 0 ? -0.5 : Math.max(0, 1 - days / 7);
  }

  private static String day(TimeExpression time) {
    return time.edtf().substring(0, Math.min(10, time.edtf().length()));
  }
}
