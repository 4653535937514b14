package org.rashomon.readings.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Mention;

/** Offices before a name: "Foreign Minister X", "founder and chief executive X", "the pilot, X". */
final class Titles {
  private static final int FARTHEST = 14;

  private Titles() {}

  static List<Found> find(Setting in, Mention name) {
    List<Found> found = new ArrayList<>();
    int start = name.first();
    Optional<Offices.Match> match =
        Offices.endingAt(in.sentence(), start - 1).filter(m -> isOne(in, m));
    if (match.isPresent() && isModifier(in, name, match.get())) {
      return List.of();
    }
    while (match.isPresent()) {
      found.add(new Found(name, match.get()));
      start = match.get().first();
      match = before(in, start).filter(m -> isOne(in, m));
    }
    if (!found.isEmpty()) {
      start = NounRun.start(in, found.getLast().match());
    }
    setOff(in, name, start).ifPresent(found::add);
    if (found.isEmpty()) {
      governing(in, name).ifPresent(m -> found.add(new Found(name, m)));
    }
    return found;
  }

  /** "the communist X government". */
  private static boolean isModifier(Setting in, Mention name, Offices.Match match) {
    return in.hasTag(name.last() + 1, "NN")
        && Character.isLowerCase(in.token(match.first()).form().charAt(0));
  }

  /** A title of several persons says of each what it is elsewhere. */
  private static boolean isOne(Setting in, Offices.Match match) {
    return !in.hasTag(match.last(), "NNS", "NNPS") && match.sort() != Offices.Sort.NATIONALITY;
  }

  /** Another office joined to one by "and", or right before one that is written as a title. */
  private static Optional<Offices.Match> before(Setting in, int start) {
    boolean and = in.hasTag(start - 1, "CC") && start > 1;
    if (!and && !Character.isUpperCase(in.token(start).form().charAt(0))) {
      return Optional.empty();
    }
    return Offices.endingAt(in.sentence(), and ? start - 2 : start - 1);
  }

  /** "The pilot, X", "one of her lawyers, X", "the chairman of the committee, Senator X". */
  private static Optional<Found> setOff(Setting in, Mention name, int start) {
    int comma = in.hasTag(start - 1, "DT") ? start - 2 : start - 1;
    if (!in.isComma(comma)) {
      return Optional.empty();
    }
    // The outermost is the person's: "the son of the president, X".
    Optional<Offices.Match> outermost = Optional.empty();
    for (int last = comma - 1; last >= 0 && last >= comma - FARTHEST; last--) {
      if (in.isComma(last) || in.token(last).isVerb() || in.hasTag(last, "MD")) {
        break;
      }
      if (NounRun.end(in, last) == comma) {
        Optional<Offices.Match> match = Offices.endingAt(in.sentence(), last);
        outermost = match.filter(m -> stands(in, name, m)).isPresent() ? match : outermost;
      }
    }
    return outermost.map(m -> new Found(name, m));
  }

  /** The phrase has an article or an owner, or it is at the front; it is no list of persons. */
  private static boolean stands(Setting in, Mention name, Offices.Match match) {
    int first = NounRun.start(in, match);
    boolean plural = in.hasTag(match.last(), "NNS", "NNPS");
    boolean oneOf =
        in.is(first - 1, "of") || (in.hasTag(first - 1, "DT", "PRP$") && in.is(first - 2, "of"));
    boolean owned = false;
    for (int i = first; i < match.first(); i++) {
      owned |= in.hasTag(i, "POS");
    }
    boolean marked = owned || in.hasTag(first - 1, "DT", "PRP$") || first == 0;
    boolean one =
        !plural
            || (oneOf && in.is(in.hasTag(first - 1, "DT", "PRP$") ? first - 3 : first - 2, "one"));
    int after = in.after(name);
    boolean ends = first <= 1 || !in.has(after) || in.opens(after) || in.token(after).is("punct");
    return marked && one && ends && in.personAt(match.last()).isEmpty();
  }

  /** A title with its preposition right before the name: "president of Ghana X". */
  private static Optional<Offices.Match> governing(Setting in, Mention name) {
    int at = name.first() - 1;
    if (in.at(at).isEmpty()) {
      return Optional.empty();
    }
    for (int last = at - 2; last >= 0 && last >= at - FARTHEST / 2; last--) {
      Optional<Offices.Match> match = Offices.endingAt(in.sentence(), last);
      if (match.isPresent()) {
        return match
            .filter(m -> in.is(m.last() + 1, "of", "for", "to") && isOne(in, m))
            .filter(m -> NounRun.end(in, m.last()) == name.first());
      }
    }
    return Optional.empty();
  }
}
