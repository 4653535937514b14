package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/** Sorts the values of one measure into variants: those that can all be right together. */
final class Variants {
  private Variants() {}

  /** Groups in the order of first appearance; a value joins the first group it fits as a whole. */
  static <T> List<List<Value<T>>> of(
      List<Value<T>> values, BiPredicate<Value<T>, Value<T>> compatible) {
    List<List<Value<T>>> variants = new ArrayList<>();
    for (Value<T> value : values) {
      variants.stream()
          .filter(variant -> variant.stream().allMatch(each -> compatible.test(each, value)))
          .findFirst()
          .orElseGet(
              () -> {
                variants.add(new ArrayList<>());
                return variants.getLast();
              })
          .add(value);
    }
    return variants;
  }

  /** The best score between values of different variants. */
  static <T> double nearest(
      List<List<Value<T>>> variants, ToDoubleBiFunction<Value<T>, Value<T>> score) {
    double best = 0;
    for (int i = 0; i < variants.size(); i++) {
      for (int j = i + 1; j < variants.size(); j++) {
        for (Value<T> a : variants.get(i)) {
          for (Value<T> b : variants.get(j)) {
            best = Math.max(best, score.applyAsDouble(a, b));
          }
        }
      }
    }
    return best;
  }
}
