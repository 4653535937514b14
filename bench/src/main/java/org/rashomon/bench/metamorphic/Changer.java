package org.rashomon.bench.metamorphic;

import java.util.List;
import org.rashomon.readings.Reading;

/** A rule that changes reports in one way. */
public interface Changer {

  Kind kind();

  /** Every change that the rule surely allows, in the order of the text; none where it has none. */
  List<Mutation> candidates(Reading reading);
}
