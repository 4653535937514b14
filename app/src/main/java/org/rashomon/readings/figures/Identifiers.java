package org.rashomon.readings.figures;

import java.util.Set;
import org.rashomon.readings.Block;
import org.rashomon.readings.figures.Numeral.Sort;

/** Numerals that name and do not count: "Flight 370", "COVID-19", "5G", "42 Main Street", 2016. */
final class Identifiers {
  private static final Set<String> NAMES =
      Set.of(
          "PERSON",
          "ORG",
          "NORP",
          "FAC",
          "GPE",
          "LOC",
          "PRODUCT",
          "EVENT",
          "WORK_OF_ART",
          "LAW",
          "LANGUAGE");
  private static final Set<String> NUMBERED =
      Set.of(
          "flight",
          "route",
          "highway",
          "channel",
          "room",
          "gate",
          "number",
          "article",
          "section",
          "boeing",
          "airbus",
          "platform",
          "terminal",
          "building",
          "unit",
          "psalm",
          "covid",
          "formula",
          "war",
          "zone",
          "area",
          "block",
          "resolution",
          "line",
          "district",
          "ward",
          "page",
          "chapter",
          "version",
          "pp.",
          "p.",
          "apartment",
          "apt.",
          "suite",
          "interstate",
          "exit",
          "junction",
          "appendix",
          "figure",
          "table",
          "proposition",
          "amendment",
          "title",
          "type",
          "#",
          "post",
          "update",
          "model",
          "windows",
          "lot",
          "bus",
          "train",
          "locker",
          "cell");
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st.",
          "road",
          "rd.",
          "avenue",
          "ave.",
          "ave",
          "lane",
          "drive",
          "boulevard",
          "blvd.",
          "square",
          "place",
          "court",
          "terrace");
  private static final Set<String> CALIBRES = Set.of("caliber", "calibre", "mm", "gauge", "bore");
  private static final Set<String> GUNS =
      Set.of(
          "pistol",
          "handgun",
          "gun",
          "round",
          "bullet",
          "rifle",
          "ammunition",
          "revolver",
          "cartridge",
          "shotgun",
          "shell",
          "casing");

  private Identifiers() {}

  static boolean is(Words words, Numeral numeral) {
    if (numeral.is(Sort.SCORE) || numeral.is(Sort.FACTOR) || numeral.is(Sort.SHARE)) {
      return false;
    }
    return isInName(words, numeral)
        || isGluedToLetters(words, numeral)
        || isNumbered(words, numeral)
        || isAddress(words, numeral)
        || isCalibre(words, numeral)
        || isCounter(words, numeral)
        || isPhone(words, numeral)
        || isClock(words, numeral)
        || isYear(words, numeral);
  }

  /** "World War Two", "Formula One", "First Energy": inside a name of more than the numeral. */
  private static boolean isInName(Words words, Numeral numeral) {
    if (Money.isSign(words, numeral.first() - 1)) {
      return false;
    }
    boolean named = false;
    for (int i = numeral.first(); i <= numeral.last(); i++) {
      named |= NAMES.contains(words.entity(i)) && (words.isCapital(i) || words.isDigits(i));
    }
    boolean proper = words.pos(numeral.last()).startsWith("NNP") && words.isCapital(numeral.last());
    boolean beforeName =
        NAMES.contains(words.entity(numeral.last() + 1)) && words.isCapital(numeral.last() + 1);
    boolean headline = words.sentence().kind() == Block.Kind.HEADLINE;
    return (named && !countsPlural(words, numeral))
        || (proper
            && beforeName
            && !headline
            && numeral.first() > 0
            && !countsPlural(words, numeral));
  }

  private static boolean countsPlural(Words words, Numeral numeral) {
    int next = numeral.last() + 1;
    while (words.isAdjective(next) || (words.isNoun(next) && words.isNoun(next + 1))) {
      next++;
    }
    return words.pos(next).equals("NNS");
  }

  /** "5G", "COVID-19", "PAC-3", "mid-50s". */
  private static boolean isGluedToLetters(Words words, Numeral numeral) {
    if (!words.isDigits(numeral.first())) {
      return false;
    }
    int dash = numeral.first() - 1;
    boolean after =
        words.is(dash, "-")
            && words.glued(dash)
            && words.glued(dash - 1)
            && Set.of("HYPH", "SYM").contains(words.pos(dash))
            && hasLetter(words.form(dash - 1))
            && NumberWords.value(words.form(dash - 1)).isEmpty();
    int next = numeral.last() + 1;
    boolean before =
        words.glued(numeral.last())
            && words.form(next).length() == 1
            && hasLetter(words.form(next))
            && words.isCapital(next)
            && !words.is(next, "c", "f");
    return after || before;
  }

  private static boolean hasLetter(String form) {
    return form.chars().anyMatch(Character::isLetter);
  }

  private static boolean isNumbered(Words words, Numeral numeral) {
    int before = numeral.first() - 1;
    boolean place = words.is(before, "no.", "nos.");
    if (before < 0 || place || Measures.isPlace(words, numeral) || !numeral.is(Sort.CARDINAL)) {
      return false;
    }
    if (NUMBERED.contains(words.lemma(before))
        && !words.is(numeral.last() + 1, "of", "percent", "%")) {
      return !words.pos(numeral.last() + 1).equals("NNS");
    }
    return isAfterName(words, numeral);
  }

  /** "Apollo 17", "Space Policy Directive 1": digits that no plural follows. */
  private static boolean isAfterName(Words words, Numeral numeral) {
    int before = numeral.first() - 1;
    int next = numeral.last() + 1;
    boolean small =
        words.isDigits(numeral.first())
            && numeral.first() == numeral.last()
            && numeral.low() < 10_000
            && words.form(numeral.first()).indexOf(',') < 0;
    boolean name = words.pos(before).startsWith("NNP") && words.isCapital(before);
    boolean date = words.entity(before).equals("DATE") || words.entity(before).equals("TIME");
    boolean headline = words.sentence().kind() == Block.Kind.HEADLINE;
    boolean measured =
        words.is(next, "-", "of", "to", "million", "billion")
            || Units.at(words, next).isPresent()
            || Money.after(words, next, numeral.low()).isPresent();
    return small
        && name
        && !date
        && !measured
        && !Money.isSign(words, before)
        && (!headline || NAMES.contains(words.entity(before)))
        && !countsPlural(words, numeral);
  }

  private static boolean isAddress(Words words, Numeral numeral) {
    int at = numeral.last() + 1;
    while (at < numeral.last() + 4 && words.isCapital(at) && !STREETS.contains(words.lower(at))) {
      at++;
    }
    return at > numeral.last() + 1
        && words.isCapital(at)
        && STREETS.contains(words.lower(at))
        && numeral.is(Sort.CARDINAL)
        && words.isDigits(numeral.first());
  }

  private static boolean isCalibre(Words words, Numeral numeral) {
    int at = words.is(numeral.last() + 1, "-") ? numeral.last() + 2 : numeral.last() + 1;
    boolean calibre = CALIBRES.contains(words.lower(at));
    return calibre
        && (words.is(at, "caliber", "calibre")
            || GUNS.contains(words.lemma(at + 1))
            || GUNS.contains(words.lemma(at + 2)));
  }

  /** "555-1234": three digits and four. */
  private static boolean isPhone(Words words, Numeral numeral) {
    return words.form(numeral.first()).length() == 3
        && words.form(numeral.last()).length() == 4
        && words.isDigits(numeral.last())
        && numeral.last() == numeral.first() + 2
        && words.is(numeral.first() + 1, "-");
  }

  /** "1 / 18", the place of a picture among others. */
  private static boolean isCounter(Words words, Numeral numeral) {
    boolean opens = words.is(numeral.last() + 1, "/") && words.isDigits(numeral.last() + 2);
    boolean closes = words.is(numeral.first() - 1, "/") && words.isDigits(numeral.first() - 2);
    return opens || closes;
  }

  /** "at 6.13": a time of day that the reader of times left alone. */
  private static boolean isClock(Words words, Numeral numeral) {
    String form = words.form(numeral.first());
    int dot = form.indexOf('.');
    boolean shape = dot > 0 && form.length() - dot == 3 && numeral.high() < 24;
    return shape && words.lemma(numeral.first() - 1).equals("at");
  }

  /** "the 2016 bid": four digits of our time that count nothing. */
  private static boolean isYear(Words words, Numeral numeral) {
    boolean shape =
        numeral.first() == numeral.last()
            && numeral.low() >= 1900
            && numeral.low() <= 2100
            && words.form(numeral.first()).length() == 4
            && words.isDigits(numeral.first());
    int next = numeral.last() + 1;
    return shape
        && !Money.isSign(words, numeral.first() - 1)
        && Units.at(words, next).isEmpty()
        && Money.after(words, next, numeral.low()).isEmpty()
        && !(words.pos(next).equals("NNS") && !words.isCapital(next));
  }
}
