package org.rashomon.store;

import java.util.List;

/**
 * The collation of a story as a document.
 *
 * @param story the number of the story
 * @param program name and version of what made it
 * @param versions the numbers of the report versions it rests on, in order
 * @param document rashomon-collation/1 as JSON
 */
public record StoredCollation(long story, String program, List<Long> versions, String document) {
  public StoredCollation {
    versions = List.copyOf(versions);
  }
}
