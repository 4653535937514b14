package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.Witnesses;

/** Contradiction or update: whether a later report replaces what an earlier one gave. */
final class Change {
  private Change() {}

  static <T> Finding judge(
      Kind kind,
      String about,
      double confidence,
      List<List<Value<T>>> variants,
      Witnesses witnesses) {
    List<List<? extends Value<?>>> all = new ArrayList<>(variants);
    return new Finding(
        kind,
        Type.CONTRADICTION,
        about,
        confidence,
        "the values measure the same thing and cannot both be right",
        all);
  }
}
