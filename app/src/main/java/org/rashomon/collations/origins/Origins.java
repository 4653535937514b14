package org.rashomon.collations.origins;

import java.util.List;
import org.rashomon.collations.Borrowings;
import org.rashomon.collations.Origin;

/**
 * Who copied whom in a story.
 *
 * @param origins first those of whole reports, each report in one; then the partial ones
 * @param borrowings the passages that reports of different origins share
 */
public record Origins(List<Origin> origins, Borrowings borrowings) {
  public Origins {
    origins = List.copyOf(origins);
  }
}
