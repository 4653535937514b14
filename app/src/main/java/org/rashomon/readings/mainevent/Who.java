package org.rashomon.readings.mainevent;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.Phrases;
import org.rashomon.text.Span;

/**
 * Who: the subject of the main clause, a named one before others, the headline's before the lead's.
 */
final class Who {
  private static final Set<String> NAMES = Set.of("PERSON", "ORG", "GPE", "NORP");
  private static final double NAMED = 1.5;
  private static final double HEADLINE = 2;

  private Who() {}

  static Optional<Span> of(List<MainClause> clauses) {
    Optional<Span> best = Optional.empty();
    double most = 0;
    double place = 0;
    for (MainClause clause : clauses) {
      OptionalInt subject = doer(clause);
      double score = subject.isPresent() ? score(clause, subject.getAsInt()) - place : 0;
      if (score > most) {
        most = score;
        best = Optional.of(phrase(clause.sentence(), subject.getAsInt()));
      }
      place += clause.isHeadline() ? 0 : 0.5;
    }
    return best;
  }

  /** Of passives the named agent, else what is done to. */
  private static OptionalInt doer(MainClause clause) {
    for (int agent : clause.sentence().children(clause.predicate(), "agent")) {
      for (int object : clause.sentence().children(agent, "pobj")) {
        if (clause.sentence().token(object).isName()) {
          return OptionalInt.of(object);
        }
      }
    }
    return clause.subject();
  }

  private static double score(MainClause clause, int subject) {
    Token token = clause.sentence().token(subject);
    if (token.pos().startsWith("PRP") || token.pos().startsWith("W") || token.pos().equals("EX")) {
      return 0;
    }
    boolean named = token.isName() || NAMES.contains(token.entity().replaceFirst("^[BI]-", ""));
    double noun = token.isNoun() ? 2 : -0.5;
    return noun + (named ? NAMED : 0) + (clause.isHeadline() ? HEADLINE : 0);
  }

  private static Span phrase(Sentence sentence, int subject) {
    Span span = Phrases.around(sentence, subject);
    for (int other : sentence.children(subject, "conj")) {
      boolean near = other > subject && other - subject < 8;
      span = near ? span.cover(Phrases.around(sentence, other)) : span;
    }
    return span;
  }
}
