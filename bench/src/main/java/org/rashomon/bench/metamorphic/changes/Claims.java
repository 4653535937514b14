package org.rashomon.bench.metamorphic.changes;

import org.rashomon.readings.Claim;
import org.rashomon.readings.Claim.Modality;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** Which claims can be changed. */
final class Claims {
  private Claims() {}

  /** Whether a verb of the report's own words says that something is so. */
  static boolean isToldPlainly(Reading reading, Claim claim) {
    Token verb = predicate(reading, claim);
    return claim.modality() == Modality.ASSERTED
        && !claim.negated()
        && isOwn(reading, claim)
        && !isCue(reading, verb.span());
  }

  /** Whether the claim is a verb's in a sentence of the report, outside of quotations. */
  static boolean isOwn(Reading reading, Claim claim) {
    Token verb = predicate(reading, claim);
    return verb.isVerb()
        && Places.isProse(reading, claim.sentence())
        && !Places.isQuoted(reading, verb.span());
  }

  static Token predicate(Reading reading, Claim claim) {
    Sentence sentence = reading.sentences().get(claim.sentence());
    return sentence.token(claim.predicate());
  }

  /** Whether a word only says who says something. */
  static boolean isCue(Reading reading, Span word) {
    return reading.attributions().stream().anyMatch(each -> each.cue().overlaps(word))
        || reading.quotations().stream()
            .anyMatch(each -> each.cue().filter(word::overlaps).isPresent());
  }
}
