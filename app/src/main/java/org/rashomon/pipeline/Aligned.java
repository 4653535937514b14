package org.rashomon.pipeline;

import java.util.List;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.stories.Cast;

/**
 * The reports of a story read and laid side by side, before anything in them is compared.
 *
 * @param origins the reports by independent origin
 * @param witnesses the readings by index
 * @param cast who is who
 * @param alignment how near their clauses are
 */
public record Aligned(List<Origin> origins, Witnesses witnesses, Cast cast, Alignment alignment) {
  public Aligned {
    origins = List.copyOf(origins);
  }
}
