package org.rashomon.collations.disagreements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.collations.Witnesses;
import org.rashomon.readings.Figure;
import org.rashomon.text.Span;

/** What a disagreement is about, in the reports' own words. */
final class About {
  private static final int LONGEST = 60;
  private static final int SHORTEST = 5;

  /** Fields of what befalls people, so that a bare number there counts people. */
  private static final Set<String> PEOPLES =
      Set.of("death", "injury", "missing", "rescue", "trap", "hospital", "arrest", "evacuate");

  private About() {}

  /** The words around a figure without the figure, as most of the values have them. */
  static String figures(List<Value<Figure>> group, Witnesses witnesses) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Value<Figure> value : group) {
      counts.merge(subject(value, witnesses), 1, Integer::sum);
    }
    String best = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      String words = entry.getKey();
      boolean fits = words.length() > SHORTEST && words.length() <= LONGEST;
      boolean more = best.isEmpty() || entry.getValue() > counts.getOrDefault(best, 0);
      best = fits && more ? words : best;
    }
    return best.isEmpty() ? shortened(counts.keySet().iterator().next()) : best;
  }

  /** Names what a report leaves to be understood: that people were hurt, that it is an age. */
  private static String subject(Value<Figure> value, Witnesses witnesses) {
    Figure figure = value.measure();
    String words = without(value, witnesses);
    if (figure.amount().unit().equals("years old")) {
      String holder = words.replaceAll("^[ ,…]+|[ ,…]+$", "");
      return holder.isEmpty() ? "age" : "age of " + holder;
    }
    boolean people =
        figure.noun().isEmpty()
            && figure.amount().unit().isEmpty()
            && figure.state().stream().anyMatch(About::holdsOfPeople);
    return people && !words.startsWith("people") ? "people " + words : words;
  }

  private static boolean holdsOfPeople(String state) {
    return Fields.of(state).stream().anyMatch(PEOPLES::contains);
  }

  private static String shortened(String words) {
    int cut = words.length() > LONGEST ? words.lastIndexOf(' ', LONGEST) : words.length();
    return cut < words.length() ? words.substring(0, Math.max(cut, SHORTEST)) + " …" : words;
  }

  private static String without(Value<Figure> value, Witnesses witnesses) {
    Span phrase = value.span();
    Span figure = value.measure().span();
    boolean whole = phrase.length() - figure.length() < 4;
    Span around = whole ? value.sentence().span() : phrase;
    String before =
        witnesses.text(
            value.report(), new Span(around.start(), Math.max(around.start(), figure.start())));
    String after =
        witnesses.text(
            value.report(), new Span(Math.min(around.end(), figure.end()), around.end()));
    return (before.strip() + (before.isBlank() ? "" : " … ") + after.strip())
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The words around a time without the time: when “made his first appearance”. */
  static String times(List<Value<Anchored>> group, Witnesses witnesses) {
    for (Value<Anchored> value : group) {
      Span time = value.measure().time().span();
      String words =
          time.start() > value.span().start()
              ? witnesses.text(value.report(), new Span(value.span().start(), time.start()))
              : "";
      String plain =
          words.replaceAll("\\s+", " ").strip().replaceAll("(?i)[ ,]+(on|in|at|by|of|from)?$", "");
      if (plain.length() > 3) {
        return "when “" + shortened(plain) + "”";
      }
    }
    return "when";
  }
}
