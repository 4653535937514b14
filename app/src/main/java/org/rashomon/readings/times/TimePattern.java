package org.rashomon.readings.times;

import java.util.Optional;

/** One way in which times are said. */
interface TimePattern {

  /** The expression that begins at a word, if one of this way does. */
  Optional<Found> at(Phrase phrase, int word);
}
