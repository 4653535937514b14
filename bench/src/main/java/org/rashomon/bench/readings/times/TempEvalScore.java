package org.rashomon.bench.readings.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.bench.readings.PrecisionRecall;

/**
 * What TempEval-3 counts (UzZaman et al. 2013): a tag is found when one that overlaps it was made
 * (relaxed) or one of the same words (strict); of those the ones with the right value.
 *
 * @param sought tags of the gold
 * @param found tags made
 * @param relaxed pairs that overlap
 * @param strict pairs of the same words
 * @param value pairs that overlap and have the same value
 * @param strictValue pairs of the same words and the same value
 */
record TempEvalScore(int sought, int found, int relaxed, int strict, int value, int strictValue) {
  static final TempEvalScore NONE = new TempEvalScore(0, 0, 0, 0, 0, 0);

  /** Two tags that make a pair; each tag is in one pair at most. */
  record Pair(Timex gold, Timex made) {
    boolean isRight() {
      return gold.value().equals(made.value());
    }
  }

  static TempEvalScore of(List<Timex> gold, List<Timex> made) {
    List<Pair> pairs = pairs(gold, made);
    int strict = (int) pairs.stream().filter(p -> p.gold().isAt(p.made())).count();
    int value = (int) pairs.stream().filter(Pair::isRight).count();
    int both = (int) pairs.stream().filter(p -> p.isRight() && p.gold().isAt(p.made())).count();
    return new TempEvalScore(gold.size(), made.size(), pairs.size(), strict, value, both);
  }

  /** In the order of the gold; the same words go before a mere overlap, then the first does. */
  static List<Pair> pairs(List<Timex> gold, List<Timex> made) {
    List<Timex> free = new ArrayList<>(made);
    List<Pair> pairs = new ArrayList<>();
    for (Timex each : gold) {
      Optional<Timex> partner =
          free.stream()
              .filter(each::isAt)
              .findFirst()
              .or(() -> free.stream().filter(each::overlaps).findFirst());
      partner.ifPresent(free::remove);
      partner.ifPresent(other -> pairs.add(new Pair(each, other)));
    }
    return pairs;
  }

  TempEvalScore plus(TempEvalScore other) {
    return new TempEvalScore(
        sought + other.sought,
        found + other.found,
        relaxed + other.relaxed,
        strict + other.strict,
        value + other.value,
        strictValue + other.strictValue);
  }

  /** The score that ranked the systems of TempEval-3. */
  double valueF1() {
    return of(value).f1();
  }

  double strictValueF1() {
    return of(strictValue).f1();
  }

  double relaxedF1() {
    return of(relaxed).f1();
  }

  double strictF1() {
    return of(strict).f1();
  }

  PrecisionRecall values() {
    return of(value);
  }

  private PrecisionRecall of(int right) {
    return new PrecisionRecall(right, found, sought);
  }
}
