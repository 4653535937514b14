package org.rashomon.collations.statements;

import org.rashomon.collations.alignment.Unit;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/**
 * Where a report states a fact.
 *
 * @param report index of the report
 * @param sentence the sentence
 * @param span the words of the sentence that state it
 * @param centrality how well the words stand for all that state it
 */
record Passage(int report, Sentence sentence, Span span, double centrality) {

  static Passage of(Unit unit, Span span, double centrality) {
    return new Passage(unit.report(), unit.sentence(), span, centrality);
  }

  /** Both as one, where they stand in the same sentence. */
  Passage cover(Passage other) {
    return new Passage(report, sentence, span.cover(other.span), centrality + other.centrality);
  }

  boolean sharesSentence(Passage other) {
    return report == other.report && sentence.index() == other.sentence.index();
  }
}
