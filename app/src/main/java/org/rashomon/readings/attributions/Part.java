package org.rashomon.readings.attributions;

import java.util.List;

/** The part a word plays beside a cue. */
public enum Part {
  NONE,
  SOURCE,
  CUE,
  CONTENT;

  /** In the order of the weights. */
  public static final List<Part> ALL = List.of(NONE, SOURCE, CUE, CONTENT);

  /** Its place among the weights. */
  public int index() {
    return ALL.indexOf(this);
  }
}
