package org.rashomon.store.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param terms all of them have to be there, save the excluded; at least one is not excluded
 * @param kinds what is to be found
 * @param since told then or later
 * @param until told before
 */
public record Query(
    List<Term> terms, Set<Kind> kinds, Optional<Instant> since, Optional<Instant> until) {
  public Query {
    terms = List.copyOf(terms);
    kinds = Set.copyOf(kinds);
  }

  /** Where a term is looked for. */
  public enum Field {
    ANY,
    HEADLINE,
    OUTLET
  }

  /**
   * A word, several words in a row, or the beginning of a word.
   *
   * @param words as they were written
   * @param isPrefix whether the last word may go on
   * @param isExcluded whether what has it is left out
   */
  public record Term(Field field, String words, boolean isPrefix, boolean isExcluded) {}
}
