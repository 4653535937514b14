package org.rashomon.readings.attributions;

import java.util.List;

/**
 * A cue with the parts of the words beside it.
 *
 * @param head index of the cue's head word
 * @param likely the logarithm of the probability that it is a cue
 */
record Found(View view, int head, double likely, List<Part> parts) {

  boolean has(Part part) {
    return parts.contains(part);
  }

  Part partOf(int word) {
    return parts.get(word);
  }
}
