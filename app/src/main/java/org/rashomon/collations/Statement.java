package org.rashomon.collations;

import java.util.List;

/**
 * A fact as reports state it.
 *
 * @param id stable for the same first report of it
 * @param text the words of the report that puts it best
 * @param verdict by independent origins
 * @param salience how central to the story, 0 to 1
 * @param origins ids of the origins that state it
 * @param attributedTo who is said to have said it, as the reports put it
 * @param disagreements ids of the disagreements that touch it
 * @param evidence where each report states it
 */
public record Statement(
    String id,
    String text,
    Verdict verdict,
    double salience,
    List<String> origins,
    List<String> attributedTo,
    List<String> disagreements,
    List<Evidence> evidence) {

  /** How a statement stands between independent origins. */
  public enum Verdict {
    AGREED,
    ALONE,
    DISPUTED
  }

  public Statement {
    origins = List.copyOf(origins);
    attributedTo = List.copyOf(attributedTo);
    disagreements = List.copyOf(disagreements);
    evidence = List.copyOf(evidence);
  }
}
