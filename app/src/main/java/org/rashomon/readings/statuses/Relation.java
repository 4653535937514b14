package org.rashomon.readings.statuses;

/** What a second state is to a first one of the same thing. */
public enum Relation {
  /** Nothing is known of the two. */
  NONE,
  /** The same state in other words. */
  SAME,
  /** Both cannot be true, and neither commonly follows the other: convicted and acquitted. */
  OPPOSITE,
  /** The second commonly follows the first and ends it: arrested, then released. */
  ENDS,
  /** The first commonly follows the second and ended it. */
  ENDED,
  /** The second is a later stage, and the first stays true: arrested, then charged. */
  LATER,
  /** The second is an earlier stage, which stays true. */
  EARLIER;

  /** Whether both cannot hold at one moment. */
  public boolean excludes() {
    return this == OPPOSITE || this == ENDS || this == ENDED;
  }

  /** What the first state is to the second. */
  public Relation inverse() {
    return switch (this) {
      case ENDS -> ENDED;
      case ENDED -> ENDS;
      case LATER -> EARLIER;
      case EARLIER -> LATER;
      case NONE, SAME, OPPOSITE -> this;
    };
  }
}
