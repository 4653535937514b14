package org.rashomon.readings.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Mention;

/** An office of several persons: "their sons X, Y and Z", "X and Y were members". */
final class Groups {
  private Groups() {}

  static List<Found> find(Setting in) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < in.sentence().size(); i++) {
      if (in.hasTag(i, "NNS", "NNPS") || in.is(i, "children")) {
        Optional<Offices.Match> match = Offices.endingAt(in.sentence(), i);
        match.ifPresent(m -> persons(in, m).forEach(person -> found.add(new Found(person, m))));
      }
    }
    return found;
  }

  private static List<Mention> persons(Setting in, Offices.Match match) {
    int at = in.isComma(match.last() + 1) ? match.last() + 2 : match.last() + 1;
    List<Mention> after = series(in, at);
    return after.size() > 1 ? after : subjects(in, match.last());
  }

  /** Persons named one after the other, the last after "and". */
  private static List<Mention> series(Setting in, int start) {
    List<Mention> series = new ArrayList<>();
    int at = start;
    boolean closed = false;
    for (Optional<Mention> next = in.personAt(at); next.isPresent(); next = in.personAt(at)) {
      series.add(next.get());
      at = next.get().last() + 1;
      if (closed) {
        return series;
      }
      at = in.isComma(at) ? at + 1 : at;
      closed = in.is(at, "and", "&");
      at = closed ? at + 1 : at;
    }
    return List.of();
  }

  private static List<Mention> subjects(Setting in, int noun) {
    List<Mention> subjects = new ArrayList<>();
    int verb = in.token(noun).head();
    if (in.token(noun).is("attr") && verb >= 0 && in.token(verb).lemma().equals("be")) {
      for (int subject : in.sentence().children(verb, "nsubj")) {
        in.personAt(subject).ifPresent(subjects::add);
        in.sentence()
            .children(subject, "conj")
            .forEach(i -> in.personAt(i).ifPresent(subjects::add));
      }
    }
    return subjects.size() > 1 ? subjects : List.of();
  }
}
