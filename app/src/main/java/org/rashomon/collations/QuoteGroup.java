package org.rashomon.collations;

import java.util.List;

/**
 * One utterance as the reports carry it.
 *
 * @param id stable for the same first version
 * @param speaker the fullest name of who said it, or empty when no report says
 * @param variants each report's version of the words
 */
public record QuoteGroup(String id, String speaker, List<Variant> variants) {

  /**
   * One report's version.
   *
   * @param speaker as that report names the speaker, or empty
   * @param evidence the quoted words
   */
  public record Variant(String speaker, List<Evidence> evidence) {
    public Variant {
      evidence = List.copyOf(evidence);
    }
  }

  public QuoteGroup {
    variants = List.copyOf(variants);
  }
}
