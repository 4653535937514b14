package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.readings.Figure;

/** Differences that a reader need not settle: rounded or vaguer values, and other measures. */
final class Notes {
  private static final double SURE = 0.8;

  private Notes() {}

  /** Compatible figures that are said differently; none when all say the same. */
  static Optional<Finding> precision(String about, List<Value<Figure>> group) {
    Map<String, List<Value<Figure>>> said = new LinkedHashMap<>();
    for (Value<Figure> value : group) {
      said.computeIfAbsent(value.measure().amount().toString(), key -> new ArrayList<>())
          .add(value);
    }
    boolean reports = group.stream().mapToInt(Value::report).distinct().count() > 1;
    return said.size() < 2 || !reports
        ? Optional.empty()
        : Optional.of(
            note(
                Type.PRECISION,
                about,
                "one is rounded, bounded or vaguer: both can be right",
                said.values()));
  }

  /** Figures that reports give side by side. */
  static Finding scope(String about, List<List<Value<Figure>>> variants) {
    return note(
        Type.SCOPE,
        about,
        "reports give these side by side: they measure different things",
        variants);
  }

  private static Finding note(
      Type type, String about, String why, Collection<List<Value<Figure>>> variants) {
    return new Finding(Kind.NUMBER, type, about, SURE, why, new ArrayList<>(variants));
  }
}
