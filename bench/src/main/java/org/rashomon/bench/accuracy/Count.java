package org.rashomon.bench.accuracy;

/** What is counted when a collation is compared with the gold. */
public enum Count {
  /** Contradictions and updates of the gold. */
  SOUGHT,
  FOUND,
  /** The same, each weighted by its salience. */
  WEIGHT,
  WEIGHT_FOUND,
  /** Contradictions and updates of the collation. */
  REPORTED,
  RIGHT,
  /** Right ones that are of the right class too. */
  CLASS_RIGHT,
  /** Wrong ones that fell for a trap of the gold. */
  TRAPPED,
  /** Wrong ones that the gold knows nothing of. */
  UNFOUNDED,
  TRAPS,
  AGREEMENT_SOURCES,
  AGREEMENT_SOURCES_FOUND,
  /** Pairs of passages in one statement that both lie on facts of the gold. */
  TOGETHER,
  TOGETHER_RIGHT,
  /** Statements called agreed that lie on two sides of a contradiction of the gold. */
  FALSELY_AGREED,
  QUOTE_SOURCES,
  QUOTE_SOURCES_FOUND,
  COPY_PAIRS,
  COPY_PAIRS_REPORTED,
  COPY_PAIRS_RIGHT,
  BRIEF_SENTENCES,
  BRIEF_SUPPORTED,
  /** Evidence that is not the characters that it says it is. */
  INEXACT
}
