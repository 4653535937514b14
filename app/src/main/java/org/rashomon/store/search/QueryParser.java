package org.rashomon.store.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.store.search.Query.Field;
import org.rashomon.store.search.Query.Term;

/**
 * Reads what people write: words, "words in a row", beginn*, -excluded, outlet:post, headline:"in a
 * row", kind:quote, since:2021-05-04, until:2021-05-31. No characters have a meaning beyond these,
 * so nothing written here can break a search.
 */
public final class QueryParser {
  private static final int MOST_TERMS = 40;
  private static final int LONGEST = 2_000;

  private final String written;
  private final List<Term> terms = new ArrayList<>();
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private Optional<Instant> since = Optional.empty();
  private Optional<Instant> until = Optional.empty();
  private int at;

  private QueryParser(String written) {
    this.written = written;
  }

  /**
   * The query.
   *
   * @throws IllegalArgumentException saying what is wrong with it and how to write it
   */
  public static Query parse(String written) {
    if (written.length() > LONGEST) {
      throw new IllegalArgumentException("a search has at most " + LONGEST + " characters");
    }
    return new QueryParser(written).query();
  }

  private Query query() {
    while (skipBlank()) {
      part();
    }
    if (terms.stream().allMatch(Term::isExcluded)) {
      throw new IllegalArgumentException(
          terms.isEmpty()
              ? "there is no word to look for"
              : "there is nothing but what is to be left out; name a word to look for");
    }
    if (terms.size() > MOST_TERMS) {
      throw new IllegalArgumentException("a search has at most " + MOST_TERMS + " words");
    }
    return new Query(terms, kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds, since, until);
  }

  private boolean skipBlank() {
    while (at < written.length() && Character.isWhitespace(written.charAt(at))) {
      at++;
    }
    return at < written.length();
  }

  private void part() {
    boolean isExcluded = written.charAt(at) == '-' && at + 1 < written.length();
    at += isExcluded ? 1 : 0;
    String name = name();
    String words = value();
    switch (name) {
      case "since" -> since = Optional.of(day(words));
      case "until" -> until = Optional.of(day(words).plusSeconds(86_400));
      case "kind" -> kinds.add(kind(words));
      case "headline" -> term(Field.HEADLINE, words, isExcluded);
      case "outlet" -> term(Field.OUTLET, words, isExcluded);
      default -> term(Field.ANY, words, isExcluded);
    }
  }

  /** The field before a colon; words with colons of their own are words. */
  private String name() {
    for (String name : List.of("since", "until", "kind", "headline", "outlet")) {
      if (written.regionMatches(true, at, name + ":", 0, name.length() + 1)) {
        at += name.length() + 1;
        return name;
      }
    }
    return "";
  }

  private String value() {
    boolean isRow = at < written.length() && written.charAt(at) == '"';
    if (!isRow) {
      int start = at;
      while (at < written.length() && !Character.isWhitespace(written.charAt(at))) {
        at++;
      }
      return written.substring(start, at);
    }
    int end = written.indexOf('"', at + 1);
    if (end < 0) {
      throw new IllegalArgumentException(
          "the quotation mark before '" + written.substring(at + 1) + "' is not closed");
    }
    String words = written.substring(at + 1, end);
    at = end + 1;
    return words;
  }

  private void term(Field field, String words, boolean isExcluded) {
    boolean isPrefix = words.endsWith("*") || (at < written.length() && written.charAt(at) == '*');
    if (at < written.length() && written.charAt(at) == '*') {
      at++;
    }
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      terms.add(new Term(field, words, isPrefix, isExcluded));
    } else if (field != Field.ANY) {
      throw new IllegalArgumentException(
          "there is no word behind " + field.name().toLowerCase(Locale.ROOT) + ":");
    }
  }

  private static Kind kind(String word) {
    for (Kind each : Kind.values()) {
      if (each.toString().equals(word.toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "there is no kind '" + word + "'; there are report, statement, quote, person");
  }

  private static Instant day(String word) {
    try {
      return LocalDate.parse(word).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + word + "' is no day; write e.g. 2021-05-04", e);
    }
  }
}
