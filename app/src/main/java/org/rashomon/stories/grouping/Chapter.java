package org.rashomon.stories.grouping;

import java.time.Instant;
import java.util.List;

/**
 * A part of a story in which it goes on without a pause and about the same.
 *
 * @param from when its first report was published
 * @param to when its last one was
 * @param reports in order of publication
 * @param terms what sets it off from the other chapters, most telling first; a few
 */
public record Chapter(Instant from, Instant to, List<Long> reports, List<String> terms) {
  public Chapter {
    reports = List.copyOf(reports);
    terms = List.copyOf(terms);
  }
}
