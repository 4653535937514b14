package org.rashomon.stories.grouping;

import java.util.List;

/**
 * One thing that speaks for or against two reports being of one event.
 *
 * @param value from 0 to 1, for {@link Kind#TIME} the hours between them
 * @param weight what it adds to the log odds
 * @param shared the terms in common, rarest first, where the signal is about terms
 */
public record Signal(Kind kind, double value, double weight, List<String> shared) {

  /**
   * What is compared: the terms of both, those in the beginnings, those in the headlines, how much
   * of each headline the other report has anywhere, what the headlines mean, what the beginnings
   * mean, what one's headline and the other's beginning mean, and how far apart they were
   * published.
   */
  public enum Kind {
    WORDS,
    LEAD_WORDS,
    HEADLINE_WORDS,
    HEADLINE_TOLD,
    NAMES,
    PLACES,
    FIGURES,
    HEADLINE_NEARNESS,
    LEAD_NEARNESS,
    CROSS_NEARNESS,
    TIME
  }

  public Signal {
    shared = List.copyOf(shared);
  }
}
