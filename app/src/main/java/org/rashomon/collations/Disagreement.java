package org.rashomon.collations;

import java.util.List;

/**
 * Different values that reports give to one fact.
 *
 * @param id stable for the same kind and the value given first
 * @param kind what sort of value differs
 * @param type what the difference amounts to ("class" in the document)
 * @param about what the values are of, in a few words
 * @param confidence that the class is right, 0 to 1
 * @param salience how central to the story, 0 to 1
 * @param why the reason for the class in words
 * @param variants each value with its evidence; two or more
 */
public record Disagreement(
    String id,
    Kind kind,
    Type type,
    String about,
    double confidence,
    double salience,
    String why,
    List<Variant> variants) {

  public Disagreement {
    variants = List.copyOf(variants);
    if (variants.size() < 2) {
      throw new IllegalArgumentException("a disagreement has two variants or more: " + about);
    }
  }

  /** What sort of value differs. */
  public enum Kind {
    NUMBER,
    DATE,
    TIME,
    NAME,
    ROLE,
    PLACE,
    STATUS,
    CAUSE,
    NEGATION,
    ATTRIBUTION,
    QUOTE,
    OTHER
  }

  /** What a difference amounts to. */
  public enum Type {
    /** Both cannot be true. */
    CONTRADICTION,
    /** A later report replaces an earlier one. */
    UPDATE,
    /** Compatible: vaguer, rounded, another spelling. */
    PRECISION,
    /** Another thing is measured. */
    SCOPE;

    /** Whether a reader has to settle it. */
    public boolean isOpen() {
      return this == CONTRADICTION || this == UPDATE;
    }
  }

  /**
   * One of the values.
   *
   * @param value as a reader would write it
   * @param origins ids of the origins that give it
   * @param evidence the words that give it
   */
  public record Variant(String value, List<String> origins, List<Evidence> evidence) {

    public Variant {
      origins = List.copyOf(origins);
      evidence = List.copyOf(evidence);
    }
  }
}
