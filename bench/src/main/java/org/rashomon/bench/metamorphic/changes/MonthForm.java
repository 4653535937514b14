package org.rashomon.bench.metamorphic.changes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.bench.metamorphic.Rewriting;
import org.rashomon.readings.Reading;
import org.rashomon.readings.TimeExpression;
import org.rashomon.text.Span;

/** Months before a day of theirs abbreviated, or the abbreviated in full. */
public final class MonthForm implements Changer {
  private static final Map<String, String> SHORT =
      Map.of(
          "January", "Jan.",
          "February", "Feb.",
          "August", "Aug.",
          "September", "Sept.",
          "October", "Oct.",
          "November", "Nov.",
          "December", "Dec.");
  private static final Pattern FULL =
      Pattern.compile(
          "\\b(?:January|February|August|September|October|November|December)(?= \\d{1,2}\\b)");
  private static final Pattern ABBREVIATED =
      Pattern.compile("\\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.(?= \\d{1,2}\\b)");

  @Override
  public Kind kind() {
    return Kind.MONTH;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    TreeMap<Span, String> places = new TreeMap<>();
    for (TimeExpression time : reading.times()) {
      String text = reading.text();
      places.putAll(Places.matches(text, time.span(), FULL, m -> other(m.group())));
      places.putAll(Places.matches(text, time.span(), ABBREVIATED, m -> other(m.group())));
    }
    return places.isEmpty()
        ? List.of()
        : List.of(Mutation.of(Kind.MONTH, Rewriting.replacing(reading.text(), places)));
  }

  private static String other(String month) {
    return SHORT.entrySet().stream()
        .filter(each -> each.getValue().equals(month))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> SHORT.getOrDefault(month, month));
  }
}
