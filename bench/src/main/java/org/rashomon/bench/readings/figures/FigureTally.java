package org.rashomon.bench.readings.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.bench.readings.PrecisionRecall;

/**
 * Counts over some reports.
 *
 * @param values of all figures: right, found, sought
 * @param kinds the same by kind of unit
 * @param bounds of the figures whose value is right, those whose bound is right
 * @param nouns of those whose counted noun is judged, those where it is right
 * @param states of those with a state, those where it is right
 */
record FigureTally(
    PrecisionRecall values,
    Map<String, PrecisionRecall> kinds,
    Share bounds,
    Share nouns,
    Share states) {
  static final FigureTally NONE =
      new FigureTally(PrecisionRecall.NONE, Map.of(), Share.NONE, Share.NONE, Share.NONE);

  /** So many of so many. */
  record Share(int right, int all) {
    static final Share NONE = new Share(0, 0);

    Share plus(Share other) {
      return new Share(right + other.right, all + other.all);
    }

    double value() {
      return all == 0 ? 0 : (double) right / all;
    }
  }

  static FigureTally of(Matching.Outcome outcome) {
    int right = outcome.right().size();
    Map<String, PrecisionRecall> kinds = new TreeMap<>();
    outcome.right().forEach(p -> add(kinds, p.label().unit(), new PrecisionRecall(1, 1, 1)));
    outcome.wrong().forEach(f -> add(kinds, f.unit(), new PrecisionRecall(0, 1, 0)));
    outcome.missed().forEach(l -> add(kinds, l.unit(), new PrecisionRecall(0, 0, 1)));
    return new FigureTally(
        new PrecisionRecall(right, right + outcome.wrong().size(), right + outcome.missed().size()),
        kinds,
        bounds(outcome.right()),
        nouns(outcome.right()),
        states(outcome.right()));
  }

  private static void add(Map<String, PrecisionRecall> kinds, String unit, PrecisionRecall one) {
    kinds.merge(kind(unit), one, PrecisionRecall::plus);
  }

  private static String kind(String unit) {
    if (unit.isEmpty()) {
      return "count";
    }
    if (unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT))) {
      return "money";
    }
    return List.of("%", "ordinal", "score", "years old").contains(unit) ? unit : "measure";
  }

  private static Share bounds(List<Matching.Pair> pairs) {
    long right =
        pairs.stream()
            .filter(p -> p.label().bound().equals(Optional.of(p.found().bound())))
            .count();
    return new Share((int) right, pairs.size());
  }

  private static Share nouns(List<Matching.Pair> pairs) {
    List<Matching.Pair> judged =
        pairs.stream().filter(pair -> !pair.label().nouns().isEmpty()).toList();
    return new Share((int) judged.stream().filter(FigureTally::nounIsRight).count(), judged.size());
  }

  static boolean nounIsRight(Matching.Pair pair) {
    String noun = pair.found().noun();
    return pair.label().nouns().contains(noun.isEmpty() ? "-" : noun);
  }

  private static Share states(List<Matching.Pair> pairs) {
    List<Matching.Pair> judged =
        pairs.stream().filter(pair -> !pair.label().states().isEmpty()).toList();
    return new Share(
        (int) judged.stream().filter(FigureTally::stateIsRight).count(), judged.size());
  }

  static boolean stateIsRight(Matching.Pair pair) {
    List<String> right = pair.label().states();
    return right.contains("*") || pair.found().state().filter(right::contains).isPresent();
  }

  FigureTally plus(FigureTally other) {
    Map<String, PrecisionRecall> both = new TreeMap<>(kinds);
    other.kinds.forEach((kind, counts) -> both.merge(kind, counts, PrecisionRecall::plus));
    return new FigureTally(
        values.plus(other.values),
        both,
        bounds.plus(other.bounds),
        nouns.plus(other.nouns),
        states.plus(other.states));
  }
}
