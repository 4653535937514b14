package org.rashomon.readings.mainevent;

import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** What: the predicate of the main clause with all that it governs, its subject left out. */
final class What {
  private static final int LONGEST = 22;

  private What() {}

  static Optional<Span> of(List<MainClause> clauses) {
    for (MainClause clause : clauses) {
      if (clause.hasVerb()) {
        return Optional.of(predicate(clause, LONGEST));
      }
      if (clause.isHeadline()) {
        return Optional.of(nominal(clause));
      }
    }
    return clauses.stream().findFirst().map(clause -> predicate(clause, LONGEST));
  }

  /** The verb with its auxiliaries and everything to the right of it. */
  static Span predicate(MainClause clause, int longest) {
    Sentence sentence = clause.sentence();
    int from = clause.predicate();
    for (int aux : sentence.children(clause.predicate(), "aux", "auxpass", "neg")) {
      from = Math.min(from, aux);
    }
    Span governed = Trees.rightOf(sentence, from, clause.predicate(), longest);
    boolean cut = clause.isHeadline() && governed.equals(clause.token().span());
    int last = Math.min(sentence.size() - 1, from + longest);
    return cut ? Trees.span(sentence, from, last) : governed;
  }

  /** "Fatal attack on consulate": the event is a noun. */
  private static Span nominal(MainClause clause) {
    Sentence sentence = clause.sentence();
    int from = 0;
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).form().equals(":")) {
        from = i + 1;
      }
    }
    return Trees.span(sentence, from, Math.min(sentence.size() - 1, from + LONGEST));
  }
}
