package org.rashomon.collations;

import java.util.List;
import java.util.Optional;

/**
 * Reports that count as one witness.
 *
 * @param id "o1", "o2" …
 * @param articles ids of the reports
 * @param reason why they are one
 * @param sharedText the share of the shortest report's words that stands in another of them, 0 to 1
 * @param credit the agency named, if any
 */
public record Origin(
    String id, List<String> articles, Reason reason, double sharedText, Optional<String> credit) {

  /** Why reports count as one witness. */
  public enum Reason {
    SAME_TEXT("same text"),
    WIRE_CREDIT("wire credit"),
    SAME_PUBLISHER("same publisher"),
    SINGLE("single");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** As the document writes it. */
    public String words() {
      return words;
    }
  }

  public Origin {
    articles = List.copyOf(articles);
  }
}
