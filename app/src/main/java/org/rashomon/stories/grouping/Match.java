package org.rashomon.stories.grouping;

import java.util.List;

/**
 * How near a report is to a story.
 *
 * @param story the story's number
 * @param report the report in it that is nearest
 * @param likelihood that the story and the report are of one event, 0 to 1; joined from {@link
 *     Linkage#LEAST}
 * @param signals what the report and the nearest have in common or not, most telling first
 */
public record Match(long story, long report, double likelihood, List<Signal> signals) {
  public Match {
    signals = List.copyOf(signals);
  }

  /** The same under the number that the story has now. */
  Match in(long number) {
    return new Match(number, report, likelihood, signals);
  }
}
