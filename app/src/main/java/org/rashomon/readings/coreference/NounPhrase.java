package org.rashomon.readings.coreference;

import java.util.Optional;
import org.rashomon.readings.Mention;

/**
 * Something a sentence speaks of.
 *
 * @param first index of its first word
 * @param head index of its head
 * @param last index of its last word: of a name, which may go on after its head
 * @param name the name that it is, if it is one
 * @param pronoun the pronoun that it is, if it is one
 */
record NounPhrase(
    int first, int head, int last, Optional<Mention> name, Optional<Pronoun> pronoun) {

  boolean isDescription() {
    return name.isEmpty() && pronoun.isEmpty();
  }
}
