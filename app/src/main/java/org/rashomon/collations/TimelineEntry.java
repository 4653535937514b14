package org.rashomon.collations;

import java.util.List;

/**
 * Something with a time.
 *
 * @param when EDTF
 * @param statement id of the statement that happened then
 * @param disputed whether the time is in dispute
 * @param evidence the words that give the time
 */
public record TimelineEntry(
    String when, String statement, boolean disputed, List<Evidence> evidence) {
  public TimelineEntry {
    evidence = List.copyOf(evidence);
  }
}
