package org.rashomon.readings.coreference;

/** Which pronoun a person goes by. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether both can be of one person. */
  public boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** The one that is known, if they do not conflict. */
  public Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
