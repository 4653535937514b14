package org.rashomon.readings.claims;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Claim.Argument;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** Predicates with their arguments, negation, modality, tense and aspect, from the dependencies. */
public final class ClaimReader {
  private ClaimReader() {}

  /** The claims of all sentences, in the order of the text. */
  public static List<Claim> read(List<Sentence> sentences) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        if (Verbs.isPredicate(sentence, i)) {
          claims.add(claim(sentence, i));
        } else {
          NominalReader.read(sentence, i).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static Claim claim(Sentence sentence, int verb) {
    List<Argument> arguments = Arguments.of(sentence, verb);
    Understood.complete(sentence, verb, arguments);
    arguments.sort((a, b) -> a.span().compareTo(b.span()));
    return new Claim(
        sentence.index(),
        verb,
        clause(sentence, verb),
        Verbs.lemma(sentence, verb),
        Polarity.isNegated(sentence, verb, arguments),
        Modalities.of(sentence, verb),
        Times.tense(sentence, verb),
        Times.aspect(sentence, verb),
        Reports.isReported(sentence, verb),
        arguments);
  }

  /** The words under the verb, other clauses that hang on it left out at the ends. */
  private static Span clause(Sentence sentence, int verb) {
    Span span = sentence.token(verb).span();
    for (int child : sentence.children(verb)) {
      Token token = sentence.token(child);
      boolean own = !token.is("punct", "cc", "mark", "parataxis", "meta");
      boolean clause = token.is("conj", "ccomp", "advcl") && token.isVerb();
      if (own && !clause) {
        span = span.cover(sentence.subtree(child));
      }
    }
    return span;
  }
}
