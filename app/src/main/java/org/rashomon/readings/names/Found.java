package org.rashomon.readings.names;

import org.rashomon.readings.Mention;

/** An office found for the bearer of a name; {@code over} when the sentence says that it ended. */
record Found(Mention holder, Offices.Match match, boolean over) {
  Found(Mention holder, Offices.Match match) {
    this(holder, match, false);
  }

  /** Whether another is a part of this one: "chief" of "chief of police". */
  boolean holds(Found other) {
    int words = match.last() - match.first();
    return holder.equals(other.holder)
        && match.first() <= other.match.first()
        && other.match.last() <= match.last()
        && words > other.match.last() - other.match.first();
  }
}
