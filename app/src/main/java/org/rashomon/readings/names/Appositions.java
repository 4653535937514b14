package org.rashomon.readings.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Offices after a name: "X, 43, the mayor of Oslo and a founder of the party". */
final class Appositions {
  private Appositions() {}

  static List<Found> find(Setting in, Mention name) {
    List<Found> found = new ArrayList<>();
    following(in, name, found);
    for (int head = name.first(); head <= name.last(); head++) {
      tree(in, name, head, found);
    }
    return found;
  }

  /** Without the tree: one phrase after the other as long as they are set off. */
  private static void following(Setting in, Mention name, List<Found> found) {
    int at = in.after(name);
    if (!in.opens(at)) {
      return;
    }
    at = in.hasTag(at + 1, "CD") && in.opens(at + 2) ? at + 3 : at + 1;
    at = in.is(at, "now", "then", "also") ? at + 1 : at;
    Optional<Offices.Match> match = NounRun.starting(in, at).filter(m -> isApart(in, m));
    while (match.isPresent()) {
      found.add(new Found(name, match.get()));
      int end = NounRun.end(in, match.get().last());
      boolean and = in.hasTag(end, "CC");
      int next = in.isComma(end) && in.hasTag(end + 1, "CC") ? end + 2 : end + 1;
      boolean more = and || (in.isComma(end) && in.hasTag(next, "DT"));
      match =
          more
              ? NounRun.starting(in, next).filter(m -> isApart(in, m) && isOwn(in, m))
              : Optional.empty();
    }
  }

  /** "X, the mayor said": who speaks after the comma is somebody else. */
  private static boolean isApart(Setting in, Offices.Match match) {
    return !in.hasTag(match.last() + 1, "VBD", "VBZ", "VBP", "MD");
  }

  /** The phrase is not what somebody else is who is named after it. */
  private static boolean isOwn(Setting in, Offices.Match match) {
    int end = NounRun.end(in, match.last());
    return in.personAt(end).isEmpty()
        && !(in.isComma(end) && in.personAt(end + 1).isPresent())
        && !(in.isComma(end) && Offices.endingAt(in.sentence(), end + 1).isPresent());
  }

  private static void tree(Setting in, Mention name, int head, List<Found> found) {
    Sentence sentence = in.sentence();
    for (int child : sentence.children(head, "appos")) {
      if (child > name.last()) {
        take(in, name, child, found);
      }
    }
    Token token = sentence.token(head);
    if (token.is("appos") && token.head() >= 0 && token.head() < name.first()) {
      take(in, name, token.head(), found);
      if (in.isComma(name.first() - 1)) {
        governor(sentence, token.head()).ifPresent(m -> found.add(new Found(name, m)));
      }
    }
  }

  /** "A spokesman for the bank, X": the office that what the name is tied to depends on. */
  private static Optional<Offices.Match> governor(Sentence sentence, int noun) {
    int tie = sentence.token(noun).head();
    boolean tied = sentence.token(noun).is("pobj") && tie > 0 && sentence.token(tie).head() >= 0;
    return tied ? Offices.covering(sentence, sentence.token(tie).head()) : Optional.empty();
  }

  private static void take(Setting in, Mention name, int noun, List<Found> found) {
    if (in.hasTag(noun, "NNS", "NNPS")) {
      return;
    }
    Offices.covering(in.sentence(), noun)
        .filter(m -> m.last() < name.first() || follows(in, name, m))
        .ifPresent(m -> found.add(new Found(name, m)));
  }

  private static boolean follows(Setting in, Mention name, Offices.Match match) {
    return isApart(in, match) && noNameFollows(in, match) && isNearest(in, name, match);
  }

  /** No other person's name is what the phrase is set off from. */
  private static boolean isNearest(Setting in, Mention name, Offices.Match match) {
    int at = NounRun.start(in, match) - 1;
    at = in.hasTag(at, "DT") ? at - 1 : at;
    return !in.opens(at) || in.personAt(at - 1).filter(other -> !other.equals(name)).isEmpty();
  }

  private static boolean noNameFollows(Setting in, Offices.Match match) {
    return in.personAt(match.last() + 1).isEmpty();
  }
}
