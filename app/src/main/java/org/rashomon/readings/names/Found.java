package org.rashomon.readings.names;

import org.rashomon.readings.Mention;

/** An office found for the bearer of a name; {@code over} when the sentence says that it ended. */
record Found(Mention holder, Offices.Match match, boolean over) {
  Found(Mention holder, Offices.Match match) {
    this(holder, match, false);
  }
}
