package org.rashomon.readings.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;

/**
 * The way a report begins: "A bus driver was praised … Ana Ruiz, 45, said …". The only person whom
 * it brings in without a name is the first whom it then names, if that one can be so described.
 */
final class Introductions {
  private static final int FARTHEST = 5;
  private static final int SHORTEST_NAME = 2;

  private final List<Referent> unnamed = new ArrayList<>();
  private final Map<Integer, Integer> same = new HashMap<>();
  private boolean named;

  /** Somebody is described. */
  void described(Sentence sentence, Description description, Referent referent) {
    boolean one = description.sort() == Known.Sort.PERSON && !description.several();
    if (one
        && !named
        && sentence.index() < FARTHEST
        && referent.number >= Reference.FIRST_NAMELESS
        && !unnamed.contains(referent)) {
      unnamed.add(referent);
    }
  }

  /** Somebody is named. */
  void named(Sentence sentence, Mention mention, Referent referent) {
    if (named || referent.sort != Known.Sort.PERSON) {
      return;
    }
    named = true;
    boolean full = mention.last() - mention.first() + 1 >= SHORTEST_NAME;
    boolean fits =
        !unnamed.isEmpty()
            && unnamed.stream().allMatch(each -> each.nouns.equals(unnamed.getFirst().nouns))
            && sentence.index() < FARTHEST
            && unnamed.getFirst().gender.fits(referent.gender);
    if (full && fits) {
      unnamed.forEach(each -> same.put(each.number, referent.number));
    }
  }

  /** The references, those to the one brought in given to the one named. */
  List<Reference> applied(List<Reference> references) {
    return references.stream()
        .map(
            each ->
                new Reference(
                    each.span(),
                    each.form(),
                    each.sentence(),
                    each.token(),
                    same.getOrDefault(each.referent(), each.referent()),
                    each.noun()))
        .toList();
  }
}
