package org.rashomon.readings.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.rashomon.readings.figures.Numeral.Sort;

/** Reads scores, records and votes: "3-1", "7-8-1", "won by 134 to 63"; each side is a numeral. */
final class ScoreFinder {
  private static final Set<String> CONTESTS =
      Set.of(
          "record",
          "win",
          "victory",
          "lead",
          "loss",
          "defeat",
          "vote",
          "deficit",
          "mark",
          "margin",
          "draw",
          "tie",
          "advantage",
          "score",
          "scoreline",
          "triumph",
          "decision",
          "upset",
          "rout",
          "run",
          "down",
          "up",
          "ahead",
          "start",
          "finish",
          "majority",
          "ruling",
          "season",
          "thriller");
  private static final Set<String> CONTENDING =
      Set.of(
          "win", "lose", "beat", "lead", "trail", "defeat", "draw", "tie", "vote", "score", "go",
          "finish", "start", "begin", "improve", "fall", "edge", "crush", "rout", "down", "record",
          "series", "victory", "make", "hammer", "thrash", "pass", "reject", "approve", "rule",
          "be");

  private ScoreFinder() {}

  /** The sides of the score that begins at a word; none when there is no score. */
  static List<Numeral> at(Words words, int at) {
    List<Numeral> sides = new ArrayList<>();
    int next = at;
    while (isSide(words, next)) {
      sides.add(Numeral.of(next, next, NumberWords.value(words.form(next)).orElse(0), Sort.SCORE));
      if (!joins(words, next)) {
        break;
      }
      next += 2;
    }
    boolean score =
        sides.size() > 1 && (words.is(at + 1, "-") ? isScore(words, sides) : isVote(words, sides));
    return score ? sides : List.of();
  }

  /** A whole number in digits of at most three places. */
  private static boolean isSide(Words words, int at) {
    OptionalDouble value = NumberWords.value(words.form(at));
    boolean spelt = words.has(at) && !words.isDigits(at);
    return value.isPresent()
        && !spelt
        && words.form(at).chars().allMatch(Character::isDigit)
        && words.form(at).length() <= 3;
  }

  private static boolean joins(Words words, int side) {
    boolean dash = words.is(side + 1, "-") && words.glued(side) && words.glued(side + 1);
    return (dash || words.is(side + 1, "to")) && isSide(words, side + 2);
  }

  private static boolean isScore(Words words, List<Numeral> sides) {
    int first = sides.getFirst().first();
    int last = sides.getLast().last();
    if (sides.size() > 3 || Money.isSign(words, first - 1) || words.is(last + 1, "-", "%")) {
      return false;
    }
    boolean rising = sides.get(0).low() < sides.get(1).low();
    return sides.size() == 3 || !rising || isContest(words, first, last);
  }

  /** Rising numbers may be a range: a contest must be spoken of. */
  private static boolean isContest(Words words, int first, int last) {
    boolean bracketed = words.is(first - 1, "(") && words.is(last + 1, ")");
    boolean named =
        CONTESTS.contains(words.lemma(last + 1)) || CONTESTS.contains(words.lemma(last + 2));
    boolean counted = words.pos(last + 1).equals("NNS") || Units.at(words, last + 1).isPresent();
    return bracketed || named || (!counted && CONTENDING.contains(words.lemma(first - 1)));
  }

  /** "134 to 63": falling, and not a change from the one to the other. */
  private static boolean isVote(Words words, List<Numeral> sides) {
    int first = sides.getFirst().first();
    int last = sides.getLast().last();
    boolean falling = sides.get(0).low() > sides.get(1).low();
    boolean change = words.is(first - 1, "from") || Units.at(words, last + 1).isPresent();
    boolean noun = words.pos(last + 1).equals("NNS");
    return sides.size() == 2 && falling && !change && !noun && !Money.isSign(words, first - 1);
  }
}
