package org.rashomon.bench.metamorphic.cases;

import java.util.List;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.collations.Disagreement;

/**
 * What was reported of a changed report.
 *
 * @param report id of the report that was changed
 * @param kind what was changed
 * @param reported whether the change was reported as a contradiction or an update
 * @param extra contradictions and updates that are not the change and are not reported of the
 *     report beside an unchanged copy either
 * @param askew how many of these rest on the changed words all the same
 */
public record Verdict(
    String report, Kind kind, boolean reported, List<Disagreement> extra, int askew) {

  public Verdict {
    extra = List.copyOf(extra);
  }
}
