package org.rashomon.bench.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Disagreement.Kind;

/** Any number, day or name in which two sentences differ is taken for a contradiction. */
final class Values {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*(?<![.,])");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "|(?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December)(?: \\d{1,2})?");
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*");

  private Values() {}

  static List<Disagreement> differing(Passage one, Passage other) {
    List<Disagreement> found = new ArrayList<>();
    differing(Kind.DATE, DATE, one, other).ifPresent(found::add);
    differing(Kind.NUMBER, NUMBER, one, other).ifPresent(found::add);
    differing(Kind.NAME, NAME, one, other).ifPresent(found::add);
    return found;
  }

  private static Optional<Disagreement> differing(
      Kind kind, Pattern pattern, Passage one, Passage other) {
    Predicate<String> skip = value -> kind == Kind.NAME && DATE.matcher(value).lookingAt();
    Optional<Passage> mine = onlyIn(pattern, one, other, skip);
    Optional<Passage> theirs = onlyIn(pattern, other, one, skip);
    return mine.flatMap(m -> theirs.map(t -> disagreement(kind, m, one, t, other)));
  }

  private static Optional<Passage> onlyIn(
      Pattern pattern, Passage sentence, Passage other, Predicate<String> skip) {
    String there = other.characters();
    return pattern
        .matcher(sentence.characters())
        .results()
        .filter(m -> !skip.test(m.group()) && !there.contains(m.group()))
        .findFirst()
        .map(m -> in(sentence, m));
  }

  private static Passage in(Passage sentence, MatchResult match) {
    return Passage.of(
        sentence.text(), sentence.start() + match.start(), sentence.start() + match.end());
  }

  private static Disagreement disagreement(
      Kind kind, Passage mine, Passage one, Passage theirs, Passage other) {
    return new Disagreement(
        mine.text().article()
            + ":"
            + mine.start()
            + "-"
            + theirs.text().article()
            + ":"
            + theirs.start(),
        kind,
        Disagreement.Type.CONTRADICTION,
        one.characters(),
        one.overlap(other),
        0.5,
        "the two sentences share words and differ here",
        List.of(variant(mine, one), variant(theirs, other)));
  }

  private static Disagreement.Variant variant(Passage value, Passage sentence) {
    return new Disagreement.Variant(
        value.characters(), List.of(), List.of(value.evidence(Optional.of(sentence))));
  }
}
