package org.rashomon.readings.figures;

import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.readings.figures.Numeral.Sort;

/** Reads ranks: "third", "75th", "twenty-first"; not "first" as an adverb or in set phrases. */
final class OrdinalFinder {
  private static final Set<String> RANKING =
      Set.of("finish", "come", "place", "rank", "run", "stand", "end", "be", "start", "sit", "put");
  private static final Set<String> SET_PHRASES =
      Set.of(
          "lady",
          "minister",
          "aid",
          "name",
          "hand",
          "family",
          "gentleman",
          "responder",
          "thing",
          "base",
          "baseman",
          "street",
          "avenue",
          "ave",
          "ave.",
          "st.",
          "amendment",
          "nature",
          "party",
          "world",
          "cousin",
          "degree",
          "aider",
          "mate",
          "sea");

  private OrdinalFinder() {}

  static @Nullable Numeral at(Words words, int at) {
    OptionalDouble value = NumberWords.ordinal(words.form(at));
    if (value.isPresent()) {
      return isRank(words, at, at) ? Numeral.of(at, at, value.getAsDouble(), Sort.ORDINAL) : null;
    }
    OptionalDouble tens = NumberWords.value(words.form(at));
    OptionalDouble ones = NumberWords.ordinal(words.form(at + 2));
    boolean joined =
        words.is(at + 1, "-")
            && tens.orElse(0) >= 20
            && tens.orElse(0) < 100
            && ones.isPresent()
            && ones.getAsDouble() < 10
            && !words.isDigits(at);
    return joined && isRank(words, at, at + 2)
        ? Numeral.of(at, at + 2, tens.orElse(0) + ones.getAsDouble(), Sort.ORDINAL)
        : null;
  }

  private static boolean isRank(Words words, int first, int last) {
    int next = last + 1;
    boolean time = TimeUnits.isUnit(words.lemma(next)) && words.isNoun(next);
    boolean phrase =
        SET_PHRASES.contains(words.lower(next))
            || (words.is(next, "half") && words.is(next + 1, "-"));
    return !time && !phrase && !isSecond(words, last) && !isAdverb(words, first, last);
  }

  /** The unit of time: "60-second", "per second", "seconds". */
  private static boolean isSecond(Words words, int at) {
    if (!words.is(at, "second")) {
      return false;
    }
    int before = words.is(at - 1, "-") ? at - 2 : at - 1;
    boolean counted = NumberWords.value(words.form(before)).isPresent();
    boolean rate =
        words.is(at - 1, "per", "a", "each", "every", "split") && words.pos(at).equals("NN");
    return counted || (rate && !words.isNoun(at + 1) && !words.isAdjective(at + 1));
  }

  private static boolean isAdverb(Words words, int first, int last) {
    int next = last + 1;
    boolean idiom =
        words.is(first - 1, "at", "when") || (words.is(next, "of") && words.is(next + 1, "all"));
    boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(words.pos(next));
    boolean passive = words.pos(next).equals("VBN") && words.lemma(first - 1).equals("be");
    boolean opens = (first == 0 || words.is(first - 1, ";", "\"", "``")) && words.is(next, ",");
    if (idiom || opens || (words.pos(last).equals("RB") && (finite || passive))) {
      return true;
    }
    boolean compared =
        words.pos(next).equals("JJS") || words.pos(next).equals("RBS") || words.is(next, "-");
    boolean noun = words.isNoun(next) || words.pos(next).startsWith("JJ");
    return words.pos(last).equals("RB")
        && !compared
        && !noun
        && !RANKING.contains(words.lemma(first - 1));
  }
}
