package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.Witnesses;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Token;

/** Contradiction or update: whether a later report replaces what an earlier one gave. */
final class Change {
  /** Counts that only grow while an event is being reported. */
  private static final Set<String> GROWING =
      Set.of("death", "injury", "arrest", "rescue", "sign", "report", "evacuate", "hospital");

  private static final Set<String> CORRECTING =
      Set.of("initially", "originally", "corrected", "revised", "revise", "previously");

  private Change() {}

  /** Judges the figures of one measure. */
  static Finding figures(
      String about, double confidence, List<List<Value<Figure>>> variants, Witnesses witnesses) {
    boolean growing =
        variants.stream().flatMap(List::stream).anyMatch(value -> grows(value.measure()));
    List<List<Value<Figure>>> order =
        variants.stream()
            .sorted(Comparator.comparingDouble(v -> v.getFirst().measure().amount().low()))
            .toList();
    boolean later = growing && laterIsMore(order, witnesses);
    Optional<String> correction = corrected(variants);
    boolean update = later || correction.isPresent();
    return new Finding(
        Kind.NUMBER,
        update ? Type.UPDATE : Type.CONTRADICTION,
        about,
        confidence,
        correction
            .map(word -> "a report says itself that one replaces the other (“" + word + "”)")
            .orElse(
                later
                    ? "the count grew: the reports that give more were published later"
                    : "they count or measure the same thing, and no rounding makes them agree"),
        new ArrayList<>(later ? order : variants));
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

  private static boolean laterIsMore(List<List<Value<Figure>>> order, Witnesses witnesses) {
    String before = "";
    for (List<Value<Figure>> variant : order) {
      Optional<String> first =
          variant.stream()
              .flatMap(v -> witnesses.reading(v.report()).article().published().edtf().stream())
              .min(Comparator.naturalOrder());
      if (first.isEmpty() || first.get().compareTo(before) <= 0) {
        return false;
      }
      before = first.get();
    }
    return true;
  }
}
