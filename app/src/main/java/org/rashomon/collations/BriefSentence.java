package org.rashomon.collations;

import java.util.List;

/**
 * A sentence of the brief.
 *
 * @param text a report's own words, or a fixed form filled with values
 * @param statements ids of the statements it rests on
 * @param evidence the characters it rests on
 */
public record BriefSentence(String text, List<String> statements, List<Evidence> evidence) {
  public BriefSentence {
    statements = List.copyOf(statements);
    evidence = List.copyOf(evidence);
  }
}
