package org.rashomon.readings.mainevent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/**
 * How: the predicate that tells the manner, by a means, an instrument or an accompanying action;
 * where none does, the lead's own predicate, which tells the event in more detail than the
 * headline.
 */
final class How {
  private static final int LONGEST = 22;
  private static final Set<String> MEANS = Set.of("by", "with", "via", "through", "using");

  private How() {}

  static Optional<Span> of(List<MainClause> clauses) {
    Optional<Span> best = Optional.empty();
    double most = 0;
    int place = 0;
    for (MainClause clause : clauses) {
      if (clause.hasVerb()) {
        double score = (clause.isHeadline() ? 0.4 : 1 - 0.2 * place) + manner(clause);
        if (score > most) {
          most = score;
          best = Optional.of(What.predicate(clause, LONGEST));
        }
      }
      place += clause.isHeadline() ? 0 : 1;
    }
    return best;
  }

  private static double manner(MainClause clause) {
    double manner = 0;
    for (int child : clause.sentence().children(clause.predicate())) {
      manner = Math.max(manner, manner(clause.sentence(), child));
    }
    return manner;
  }

  private static double manner(Sentence sentence, int child) {
    Token token = sentence.token(child);
    if (token.is("prep") && MEANS.contains(token.lemma())) {
      boolean action = !sentence.children(child, "pcomp").isEmpty();
      return action ? 0.5 : 0.3;
    }
    return token.is("advcl") && token.pos().equals("VBG") ? 0.2 : 0;
  }
}
