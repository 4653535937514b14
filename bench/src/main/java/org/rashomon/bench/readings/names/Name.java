package org.rashomon.bench.readings.names;

/**
 * A name on the words of a gold.
 *
 * @param first index of its first word
 * @param end after its last word
 * @param type of the four that both golds have
 */
record Name(int first, int end, Type type) {

  /** The types of CoNLL-2003. */
  enum Type {
    PER,
    LOC,
    ORG,
    MISC
  }
}
