package org.rashomon.stories.grouping;

import java.util.Optional;

/** Why a report is where it is. */
public sealed interface Reason {

  /** It is of the event of reports that were there. */
  record Joined(Match match) implements Reason {}

  /**
   * It is the first of its event.
   *
   * @param nearest what came nearest, too far off; none where nothing has a rare word in common
   */
  record Started(Optional<Match> nearest) implements Reason {}
}
