package org.rashomon.readings.attributions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.syntax.Phrases;
import org.rashomon.text.Span;

/** Whom a source gives for what it says: the second link of a chain. */
final class Citing {
  private Citing() {}

  /** "the agency said, citing the embassy": the object of a participle under the cue. */
  static Optional<Span> participle(Found found) {
    Sentence sentence = found.view().sentence();
    for (int child : found.view().tree().children(found.head())) {
      if (sentence.token(child).lemma().equals("cite")
          && sentence.token(child).is("advcl", "acl")) {
        OptionalInt object =
            found.view().tree().children(child).stream()
                .filter(i -> sentence.token(i).is("dobj"))
                .mapToInt(i -> i)
                .findFirst();
        if (object.isPresent()) {
          return Optional.of(Phrases.around(sentence, object.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }

  /** The same attribution, with the source of the first inner one that it consists of. */
  static Attribution through(Attribution outer, List<Attribution> inner) {
    Optional<Span> source =
        inner.stream()
            .filter(each -> outer.content().contains(each.cue()) && each.isNamed())
            .filter(each -> each.source().start() <= outer.content().start() + 1)
            .map(Attribution::source)
            .findFirst();
    return outer.citing().isPresent() || source.isEmpty() ? outer : outer.citing(source.get());
  }
}
