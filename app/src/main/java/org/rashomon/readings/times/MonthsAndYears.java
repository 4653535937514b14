package org.rashomon.readings.times;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;

/** "April 2019", "in March", "early 2016", "1941-1945", "the 1990s", "the 19th century". */
final class MonthsAndYears implements TimePattern {
  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "during",
          "of",
          "after",
          "before",
          "through",
          "to",
          "between",
          "early",
          "late",
          "mid",
          "-",
          "late-",
          "mid-",
          "last",
          "this",
          "next",
          "every",
          "each",
          "throughout",
          "for",
          "around",
          "about",
          "circa",
          "(",
          "and",
          "or",
          "year",
          "as",
          "on");
  private final Anchor anchor;

  MonthsAndYears(Anchor anchor) {
    this.anchor = anchor;
  }

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    return fuzzy(phrase, word).or(() -> plain(phrase, word, word)).or(() -> century(phrase, word));
  }

  /** "early 2016", "late March", "mid - 2017". */
  private Optional<Found> fuzzy(Phrase phrase, int word) {
    if (!phrase.is(word, "early", "late", "mid")) {
      return Optional.empty();
    }
    int next = phrase.is(word + 1, "-") ? word + 2 : word + 1;
    return plain(phrase, word, next)
        .filter(found -> found.edtf().indexOf('/') < 0)
        .map(
            found ->
                Found.date(
                    word, found.to(), found.edtf() + "~", found.granularity(), found.basis()));
  }

  private Optional<Found> plain(Phrase phrase, int from, int word) {
    return month(phrase, from, word)
        .or(() -> season(phrase, from, word))
        .or(() -> year(phrase, from, word));
  }

  private Optional<Found> month(Phrase phrase, int from, int word) {
    int month = Lexicon.month(phrase.word(word));
    if (month == 0 || !phrase.isCapital(word)) {
      return Optional.empty();
    }
    int comma = phrase.is(word + 1, ",") ? word + 2 : word + 1;
    int year = phrase.year(comma);
    if (year > 0) {
      String value = String.format(Locale.ROOT, "%04d-%02d", year, month);
      return Optional.of(Found.date(from, comma + 1, value, Granularity.MONTH, Basis.EXPLICIT));
    }
    Optional<YearsInWords.Year> spoken = YearsInWords.year(phrase, word + 1);
    if (spoken.isPresent()) {
      String value = String.format(Locale.ROOT, "%04d-%02d", spoken.get().year(), month);
      return Optional.of(
          Found.date(from, spoken.get().next(), value, Granularity.MONTH, Basis.EXPLICIT));
    }
    boolean meant = phrase.in(from - 1, BEFORE) || from < word || phrase.isLabelled(word, "DATE");
    boolean titled = phrase.is(word - 1, "'s") || (phrase.hasTag(word - 1, "NNP") && from == word);
    boolean verb =
        titled || phrase.hasTag(word, "MD") || phrase.hasTag(word, "VB") || phrase.isNamed(word);
    if (!meant || verb) {
      return Optional.empty();
    }
    String value =
        Sets.precedes(phrase, from)
            ? String.format(Locale.ROOT, "XXXX-%02d", month)
            : anchor.month(month, Direction.at(phrase.sentence(), word));
    return Optional.of(Found.date(from, word + 1, value, Granularity.MONTH, Basis.PARTIAL));
  }

  /** "summer 2014", "the winter of 1962". */
  private static Optional<Found> season(Phrase phrase, int from, int word) {
    int season = Lexicon.SEASONS.getOrDefault(phrase.word(word), 0);
    int at = phrase.is(word + 1, "of") ? word + 2 : word + 1;
    int year = phrase.year(at);
    return season == 0 || year < 0
        ? Optional.empty()
        : Optional.of(
            Found.date(from, at + 1, year + "-" + season, Granularity.SEASON, Basis.EXPLICIT));
  }

  private static Optional<Found> year(Phrase phrase, int from, int word) {
    Optional<Found> decade = decade(phrase, from, word);
    int year = phrase.year(word);
    if (decade.isPresent() || year < 0) {
      return decade;
    }
    Optional<Found> range = range(phrase, from, word, year);
    if (range.isPresent()) {
      return range;
    }
    boolean labelled = phrase.isLabelled(word, "DATE");
    boolean counted = phrase.is(word + 1, "people", "percent", "%");
    boolean counts = counted || (phrase.hasTag(word + 1, "NNS") && !labelled);
    boolean priced = phrase.is(word - 1, "$", "£", "€", "#", "no.");
    boolean meant = (phrase.in(from - 1, BEFORE) && year >= 1500) || labelled || from < word;
    return meant && !priced && !counts
        ? Optional.of(
            Found.date(from, word + 1, Integer.toString(year), Granularity.YEAR, Basis.EXPLICIT))
        : Optional.empty();
  }

  /** "1941-1945", "2010 to 2014", "between 2010 and 2014", "2016-17". */
  private static Optional<Found> range(Phrase phrase, int from, int word, int year) {
    boolean dash = phrase.is(word + 1, "-", "--", "/");
    boolean words =
        phrase.is(word + 1, "to", "through", "until")
            || (phrase.is(word + 1, "and") && phrase.is(from - 1, "between"));
    int until = phrase.year(word + 2);
    if (dash && until < 0 && phrase.word(word + 2).length() == 2 && !phrase.is(word + 3, "-")) {
      int tail = Lexicon.figures(phrase.word(word + 2));
      until = tail > year % 100 ? year - year % 100 + tail : -1;
    }
    return until > year && (dash || words)
        ? Optional.of(
            Found.date(from, word + 3, year + "/" + until, Granularity.YEAR, Basis.EXPLICIT))
        : Optional.empty();
  }

  /** "1990s", "'90s". */
  private static Optional<Found> decade(Phrase phrase, int from, int word) {
    String form = phrase.word(word);
    if (form.length() == 5 && form.endsWith("0s") && Lexicon.figures(form.substring(0, 4)) > 1000) {
      boolean century = form.charAt(2) == '0' && !form.startsWith("20");
      String value = form.substring(0, century ? 2 : 3) + (century ? "XX" : "X");
      Granularity unit = century ? Granularity.CENTURY : Granularity.DECADE;
      return Optional.of(Found.date(from, word + 1, value, unit, Basis.EXPLICIT));
    }
    boolean cut = form.equals("'") && phrase.touches(word + 1);
    String tail = cut ? phrase.word(word + 1) : form.startsWith("'") ? form.substring(1) : "";
    return tail.length() == 3 && tail.endsWith("0s") && Character.isDigit(tail.charAt(0))
        ? Optional.of(
            Found.date(
                from,
                cut ? word + 2 : word + 1,
                (tail.charAt(0) < '3' ? "20" : "19") + tail.charAt(0) + "X",
                Granularity.DECADE,
                Basis.PARTIAL))
        : Optional.empty();
  }

  private static Optional<Found> century(Phrase phrase, int word) {
    String form = phrase.word(word);
    int ordinal = form.length() == 4 ? Lexicon.figures(form.substring(0, 2)) : -1;
    int at = phrase.is(word + 1, "-") ? word + 2 : word + 1;
    return ordinal > 0 && form.endsWith("th") && phrase.is(at, "century")
        ? Optional.of(
            Found.date(word, at + 1, (ordinal - 1) + "XX", Granularity.CENTURY, Basis.EXPLICIT))
        : Optional.empty();
  }
}
