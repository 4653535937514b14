package org.rashomon.collations;

import java.util.List;

/**
 * Something that readers want to know and no report tells.
 *
 * @param text a fixed form of words, a sentence
 * @param evidence passages that leave it open, or tell of the event without it
 */
public record Gap(String text, List<Evidence> evidence) {
  public Gap {
    evidence = List.copyOf(evidence);
  }
}
