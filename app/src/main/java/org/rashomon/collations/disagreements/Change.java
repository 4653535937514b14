package org.rashomon.collations.disagreements;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.Witnesses;
import org.rashomon.readings.Amount.Bound;
import org.rashomon.readings.Figure;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.Token;
import org.rashomon.readings.times.EdtfRange;

/** Contradiction or update: whether a later report replaces what an earlier one gave. */
final class Change {
  /** Counts that only grow while an event is being reported. */
  private static final Set<String> GROWING =
      Set.of("death", "injury", "arrest", "rescue", "sign", "report", "evacuate", "hospital");

  /** Levels that go up and down while reports are written. */
  private static final Set<String> MOVING = Set.of("rise", "fall");

  private static final Set<String> CORRECTING =
      Set.of("initially", "originally", "corrected", "revised", "revise", "previously");

  /** Reports nearer in time than this count side by side, not one after the other. */
  private static final Duration LATER = Duration.ofHours(6);

  private Change() {}

  /** Judges the figures of one measure. */
  static Finding figures(
      String about, double confidence, List<List<Value<Figure>>> variants, Witnesses witnesses) {
    List<List<Value<Figure>>> order =
        variants.stream()
            .sorted(Comparator.comparingDouble(v -> v.getFirst().measure().amount().low()))
            .toList();
    Optional<String> correction = corrected(variants);
    if (correction.isPresent()) {
      String why = "a report says itself that one replaces the other (“" + correction.get() + "”)";
      return finding(Type.UPDATE, about, confidence, why, variants);
    }
    if (grew(order, witnesses)) {
      String why =
          "a count that grows while an event unfolds, and no report gives less than one published"
              + " before it";
      return finding(Type.UPDATE, about, confidence, why, order);
    }
    if (moves(variants, witnesses)) {
      String why = "a level that moves, told as of different times";
      return finding(Type.UPDATE, about, confidence, why, variants);
    }
    String why = "they count or measure the same thing, and no rounding makes them agree";
    return finding(Type.CONTRADICTION, about, confidence, why, variants);
  }

  private static Finding finding(
      Type type, String about, double confidence, String why, List<List<Value<Figure>>> variants) {
    return new Finding(Kind.NUMBER, type, about, confidence, why, new ArrayList<>(variants));
  }

  private static boolean grew(List<List<Value<Figure>>> order, Witnesses witnesses) {
    boolean growing =
        order.stream().flatMap(List::stream).anyMatch(value -> grows(value.measure()));
    boolean told = order.stream().flatMap(List::stream).anyMatch(Change::isToldToGrow);
    return (growing || told)
        && (told
            || laterIsMore(order, witnesses)
            || (leavesOpen(order) && !laterIsLess(order, witnesses)));
  }

  /** "The death toll rose to three". */
  private static boolean isToldToGrow(Value<Figure> value) {
    return value.measure().amount().unit().isEmpty()
        && Fields.of(value.scene().predicate()).contains("rise");
  }

  /** What rises or falls, where a report says of what time of the day it speaks. */
  private static boolean moves(List<List<Value<Figure>>> variants, Witnesses witnesses) {
    List<Value<Figure>> all = variants.stream().flatMap(List::stream).toList();
    return all.stream().anyMatch(value -> isLevel(value.measure()))
        && all.stream().anyMatch(value -> isOfAMoment(value, witnesses));
  }

  private static boolean isLevel(Figure figure) {
    return figure.state().stream()
        .flatMap(state -> Fields.of(state).stream())
        .anyMatch(MOVING::contains);
  }

  private static boolean isOfAMoment(Value<Figure> value, Witnesses witnesses) {
    return witnesses.reading(value.report()).times().stream()
        .anyMatch(
            time ->
                time.sentence() == value.sentence().index()
                    && time.kind() == TimeExpression.Kind.TIME);
  }

  /** The word by which a sentence with one of the values says that it replaces, or was replaced. */
  static Optional<String> corrected(List<List<Value<Figure>>> variants) {
    return variants.stream()
        .flatMap(List::stream)
        .flatMap(value -> value.sentence().tokens().stream())
        .map(Token::lemma)
        .filter(CORRECTING::contains)
        .findFirst();
  }

  /** Judges other values that exclude each other. */
  static <T> Finding contradiction(
      Kind kind, String about, double confidence, String why, List<List<Value<T>>> variants) {
    return new Finding(kind, Type.CONTRADICTION, about, confidence, why, new ArrayList<>(variants));
  }

  /** Whether a count is of a kind that only grows while an event is being reported. */
  static boolean grows(Figure figure) {
    return figure.state().stream()
        .flatMap(state -> Fields.of(state).stream())
        .anyMatch(GROWING::contains);
  }

  /** Whether a value says itself that there may be more: "at least five", "several". */
  private static boolean leavesOpen(List<List<Value<Figure>>> order) {
    return order.stream()
        .flatMap(List::stream)
        .map(value -> value.measure().amount().bound())
        .anyMatch(b -> b == Bound.AT_LEAST || b == Bound.MORE_THAN || b == Bound.VAGUE);
  }

  /** Whether each value was first given hours after the one below it. */
  private static boolean laterIsMore(List<List<Value<Figure>>> order, Witnesses witnesses) {
    for (int i = 1; i < order.size(); i++) {
      Optional<LocalDateTime> less = first(order.get(i - 1), witnesses);
      Optional<LocalDateTime> more = first(order.get(i), witnesses);
      if (less.isEmpty()
          || more.isEmpty()
          || Duration.between(less.get(), more.get()).compareTo(LATER) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<LocalDateTime> first(
      List<? extends Value<?>> variant, Witnesses witnesses) {
    return published(variant, witnesses).stream()
        .map(EdtfRange::earliest)
        .min(Comparator.naturalOrder());
  }

  /** Whether what gives less was all published after what gives more. */
  private static boolean laterIsLess(List<List<Value<Figure>>> order, Witnesses witnesses) {
    for (int i = 1; i < order.size(); i++) {
      if (allAfter(order.get(i - 1), order.get(i), witnesses)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every report of the first was published after every report of the second. */
  static boolean allAfter(
      List<? extends Value<?>> some, List<? extends Value<?>> others, Witnesses witnesses) {
    List<EdtfRange> late = published(some, witnesses);
    List<EdtfRange> early = published(others, witnesses);
    return !late.isEmpty()
        && !early.isEmpty()
        && late.stream()
            .allMatch(l -> early.stream().allMatch(e -> l.earliest().isAfter(e.latest())));
  }

  private static List<EdtfRange> published(List<? extends Value<?>> variant, Witnesses witnesses) {
    return variant.stream()
        .flatMap(v -> witnesses.reading(v.report()).article().published().edtf().stream())
        .flatMap(edtf -> EdtfRange.of(edtf).stream())
        .toList();
  }
}
