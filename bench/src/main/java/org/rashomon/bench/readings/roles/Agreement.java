package org.rashomon.bench.readings.roles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.readings.Role;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Span;

/**
 * The rule by which a role found is one labelled. The names overlap. The titles overlap, and the
 * one found covers the head of the one labelled: its last word before the first preposition. Kind
 * and time are equal where they were labelled. What it is held of shares a word of two letters or
 * more with what was labelled (which may be a part of the office, "zoo director"), and is empty
 * where nothing was labelled.
 */
final class Agreement {
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "to", "at", "in", "on", "with", "from", "representing");

  private final String text;
  private final CodePoints points;

  Agreement(String text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  /** Name, title and kind. */
  boolean isSaid(Label label, Role role) {
    return label.holder().overlaps(points(role.holder()))
        && points(role.title()).overlaps(head(label))
        && label.kind().map(kind -> kind == role.kind()).orElse(true);
  }

  /** When it is held. */
  boolean isThen(Label label, Role role) {
    return label.time().map(time -> time == role.tenure().time()).orElse(true);
  }

  /** What it is held of. */
  boolean isThere(Label label, Role role) {
    if (label.free()) {
      return true;
    }
    if (label.of().isEmpty()) {
      return role.of().isEmpty();
    }
    List<String> found = words(role.of() + " " + role.office());
    return words(words(label.of().get())).stream().anyMatch(found::contains);
  }

  boolean isSame(Label label, Role role) {
    return isSaid(label, role) && isThen(label, role) && isThere(label, role);
  }

  /** The last word of a title before its first preposition. */
  private Span head(Label label) {
    int start = label.title().start();
    int at = start;
    Span head = label.title();
    for (String word : words(label.title()).split("\\s", -1)) {
      int end = at + word.codePointCount(0, word.length());
      if (PREPOSITIONS.contains(word)) {
        break;
      }
      if (!word.isEmpty()) {
        head = new Span(at, end);
      }
      at = end + 1;
    }
    return head;
  }

  private String words(Span span) {
    int start = text.offsetByCodePoints(0, span.start());
    return text.substring(start, text.offsetByCodePoints(start, span.length()));
  }

  private static List<String> words(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+"))
        .filter(word -> word.length() > 1 && !PREPOSITIONS.contains(word) && !word.equals("the"))
        .toList();
  }

  private Span points(Span span) {
    return new Span(points.at(span.start()), points.at(span.end()));
  }
}
