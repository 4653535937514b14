package org.rashomon.readings.figures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.syntax.Resources;

/** Units of measure by name, with factors to the base unit. */
final class Units {
  /** A measure: its base unit and the factor to it. */
  record Measure(String unit, double factor) {}

  /**
   * A measure in the text.
   *
   * @param last index of its last word
   */
  record Found(Measure measure, int last) {}

  private static final int LONGEST = 3;
  private static final Map<String, Measure> MEASURES = load();

  private Units() {}

  private static Map<String, Measure> load() {
    Map<String, Measure> found = new HashMap<>();
    for (String line : Resources.lines(Units.class, "units.txt")) {
      String[] cells = line.split(" ");
      found.put(cells[0], new Measure(cells[1], Double.parseDouble(cells[2])));
    }
    return Map.copyOf(found);
  }

  static Optional<Measure> measure(String lemma) {
    return Optional.ofNullable(MEASURES.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** The longest name of a measure that begins at a word. */
  static Optional<Found> at(Words words, int at) {
    Optional<Found> longest = Optional.empty();
    String name = "";
    for (int i = at; i < at + LONGEST && words.has(i); i++) {
      if (words.is(i, "-") && i > at) {
        continue;
      }
      name = name.isEmpty() ? singular(words, i) : name + "_" + singular(words, i);
      Measure measure = MEASURES.get(name);
      if (measure != null) {
        longest = Optional.of(new Found(measure, i));
      }
    }
    return longest;
  }

  private static String singular(Words words, int at) {
    String lower = words.lower(at);
    return switch (lower) {
      case "feet" -> "foot";
      case "miles" -> "mile";
      default -> MEASURES.containsKey(lower) ? lower : words.lemma(at);
    };
  }
}
