package org.rashomon.views;

import java.util.Locale;
import org.rashomon.collations.Disagreement;

/** What the document's values are called in running text. */
public final class Wording {
  private Wording() {}

  /** A value's name in small letters. */
  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A confidence in words: "high confidence (0.93)". */
  public static String confidence(Disagreement disagreement) {
    double sure = disagreement.confidence();
    String word = sure >= 0.85 ? "high" : sure >= 0.6 ? "fair" : "low";
    return String.format(Locale.ROOT, "%s confidence (%.2f)", word, sure);
  }
}
