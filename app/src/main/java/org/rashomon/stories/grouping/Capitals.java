package org.rashomon.stories.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells names by their capital: inside sentences a report writes them so more often than not. */
final class Capitals {
  private static final int SHORTEST = 2;
  private final Map<String, Integer> balance = new HashMap<>();

  Capitals(List<Words.Word> body) {
    body.stream().filter(word -> !word.isNumber()).forEach(this::weigh);
  }

  private void weigh(Words.Word word) {
    if (!word.isCapital() || !word.begins()) {
      balance.merge(bare(lower(word.text())), word.isCapital() ? 1 : -1, Integer::sum);
    }
  }

  /** The name or word; none for a letter alone and for days and months. */
  Optional<Terms.Key> key(Words.Word word) {
    String text = bare(word.text());
    String lower = lower(text);
    if (lower.length() < SHORTEST || Dates.isCalendar(lower)) {
      return Optional.empty();
    }
    if (word.isCapital() && isName(lower)) {
      return Optional.of(
          new Terms.Key(text, Places.isPlace(lower) ? Term.Kind.PLACE : Term.Kind.NAME));
    }
    return Optional.of(new Terms.Key(lower, Term.Kind.WORD));
  }

  /** What stands only at beginnings is a name unless it is a word that the language has. */
  private boolean isName(String lower) {
    int capitals = balance.getOrDefault(lower, 0);
    return capitals > 0 || (capitals == 0 && !Commonness.isKnown(Forms.of(lower, Term.Kind.WORD)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Without an apostrophe and what follows it, and not too long. */
  private static String bare(String text) {
    int end = Math.max(text.indexOf('\''), text.indexOf('’'));
    String bare = end > 0 ? text.substring(0, end) : text;
    return bare.substring(0, Math.min(bare.length(), Term.LONGEST));
  }
}
