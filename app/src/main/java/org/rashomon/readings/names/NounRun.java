package org.rashomon.readings.names;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rashomon.readings.Token;

/**
 * Noun phrases by their tags alone: what the tree of a long sentence gets wrong stays right here.
 */
final class NounRun {
  private static final int LONGEST = 14;
  private static final Set<String> INSIDE =
      Set.of(
          "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "JJR", "POS", "HYPH", "CD", "VBG", "VBN", "RBS",
          "AFX", "``", "''");
  private static final Set<String> CLOSED =
      Set.of(
          "IN", "TO", "WP", "WDT", "CC", ",", ".", ":", "-RRB-", "''", "VBG", "VBN", "VBD", "VBZ",
          "VBP", "RB", "MD", "WRB", "WP$");

  private NounRun() {}

  /** The office that a phrase beginning here is about; none when it is a title before a name. */
  static Optional<Offices.Match> starting(Setting in, int start) {
    int at = start;
    boolean oneOf = in.is(at, "one") && in.is(at + 1, "of");
    at += oneOf ? 2 : 0;
    while (in.hasTag(at, "DT", "PRP$", "PDT")) {
      at++;
    }
    int last = last(in, at);
    if (last < at || in.personAt(last + 1).isPresent() || !isClosed(in, last + 1)) {
      return Optional.empty();
    }
    boolean plural = in.hasTag(last, "NNS", "NNPS");
    return plural && !oneOf ? Optional.empty() : Offices.endingAt(in.sentence(), last);
  }

  /** The last noun of the run that begins here. */
  private static int last(Setting in, int start) {
    int last = start - 1;
    for (int at = start; in.has(at) && at < start + LONGEST; at++) {
      Token token = in.token(at);
      boolean inside = INSIDE.contains(token.pos()) || !token.entity().equals("O");
      if (!inside || token.form().equals(",") || isTitleAndName(in, at, start)) {
        break;
      }
      last = token.isNoun() || isTitle(in, at) ? at : last;
    }
    return last;
  }

  private static boolean isTitle(Setting in, int at) {
    return Offices.endingAt(in.sentence(), at).isPresent();
  }

  /** A person's name inside the run that possesses nothing ends it. */
  private static boolean isTitleAndName(Setting in, int at, int start) {
    return at > start
        && in.personAt(at)
            .filter(person -> person.first() == at && !in.hasTag(person.last() + 1, "POS"))
            .isPresent();
  }

  private static boolean isClosed(Setting in, int at) {
    return !in.has(at) || CLOSED.contains(in.token(at).pos()) || in.token(at).is("punct");
  }

  /** The first word of the noun phrase that ends with an office. */
  static int start(Setting in, Offices.Match match) {
    int first = match.first();
    while (first > 0
        && match.first() - first < LONGEST
        && INSIDE.contains(in.token(first - 1).pos())
        && !in.isComma(first - 1)) {
      first--;
    }
    return first;
  }

  /** The word after what is tied to an office by a preposition ("of the committee"). */
  static int end(Setting in, int last) {
    int at = last + 1;
    for (int ties = 0; ties < 3; ties++) {
      OptionalInt object = tied(in, at);
      if (object.isEmpty()) {
        return at;
      }
      at = object.getAsInt() + 1;
    }
    return at;
  }

  private static OptionalInt tied(Setting in, int at) {
    if (!in.is(at, "of", "for", "at", "in", "to", "on", "with", "from")) {
      return OptionalInt.empty();
    }
    int from = at + 1;
    while (in.hasTag(from, "DT", "PRP$")) {
      from++;
    }
    int last = last(in, from);
    while (last >= from && in.hasTag(last + 1, "CC") && in.token(last).isName()) {
      int next = last(in, last + 2);
      if (next < last + 2 || !in.token(next).isName()) {
        break;
      }
      last = next;
    }
    return last < from ? OptionalInt.empty() : OptionalInt.of(last);
  }
}
