package org.rashomon.readings.coreference;

import java.util.Set;

/**
 * What is known of somebody or something that is named.
 *
 * @param number by which references point to it
 * @param sort what it is
 * @param gender a person's, as far as known
 * @param nouns lemmas of what it is called ("ambassador", "airline", "zoo")
 * @param origins lower-case words for where it belongs ("russian", "russia")
 */
public record Known(int number, Sort sort, Gender gender, Set<String> nouns, Set<String> origins) {

  /** What can be meant. */
  public enum Sort {
    PERSON,
    BODY,
    PLACE,
    THING
  }

  public Known {
    nouns = Set.copyOf(nouns);
    origins = Set.copyOf(origins);
  }
}
