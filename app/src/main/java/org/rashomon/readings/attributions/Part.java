package org.rashomon.readings.attributions;

/** The part a word plays beside a cue; the order is that of the weights. */
public enum Part {
  NONE,
  SOURCE,
  CUE,
  CONTENT
}
