package org.rashomon.bench.metamorphic.changes;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.statuses.StatusLexicon;

/**
 * Another state in the same form: the verb of an asserted claim replaced by one that the lexicon of
 * states says excludes it and that is used in the same way, with or without an object.
 */
public final class StatusChange implements Changer {

  @Override
  public Kind kind() {
    return Kind.STATUS;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    List<Mutation> found = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      Sentence sentence = reading.sentences().get(claim.sentence());
      Token verb = sentence.token(claim.predicate());
      if (Claims.isToldPlainly(reading, claim) && claim.lemma().equals(verb.lemma())) {
        boolean transitive = isTransitive(sentence, claim.predicate());
        for (Verbs.Verb other : Verbs.all()) {
          if ((transitive ? other.transitive() : other.intransitive())
              && Verbs.find(verb.lemma()).isPresent()
              && StatusLexicon.relation(verb.lemma(), other.lemma()).excludes()) {
            other.form(verb.pos()).ifPresent(form -> add(reading, verb, form, found));
          }
        }
      }
    }
    return found;
  }

  private static void add(Reading reading, Token verb, String form, List<Mutation> found) {
    String words = Places.like(verb.form(), form);
    found.add(Places.change(Kind.STATUS, reading, verb.span(), words));
  }

  /** A participle without a perfect's auxiliary is a passive. */
  private static boolean isTransitive(Sentence sentence, int verb) {
    boolean perfect =
        sentence.children(verb, "aux").stream()
            .anyMatch(aux -> sentence.token(aux).lemma().equals("have"));
    boolean passive =
        !sentence.children(verb, "auxpass", "nsubjpass").isEmpty()
            || (sentence.token(verb).pos().equals("VBN") && !perfect);
    return passive || !sentence.children(verb, "dobj", "obj").isEmpty();
  }
}
