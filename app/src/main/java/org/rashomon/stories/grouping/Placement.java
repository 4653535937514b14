package org.rashomon.stories.grouping;

import java.util.List;

/**
 * Where a report belongs.
 *
 * @param story the number of its story: that of the report which started it, as a rule
 * @param absorbed stories that are now part of this one, because this report joins them; their
 *     numbers are not given again while their first report is held
 * @param reason why, as shown to a user
 */
public record Placement(long report, long story, List<Long> absorbed, Reason reason) {
  public Placement {
    absorbed = List.copyOf(absorbed);
  }
}
