package org.rashomon.collations;

import java.util.List;
import java.util.Optional;

/**
 * Reports that count as one witness: of everything they say, or only of passages that they share
 * where a report is otherwise its publisher's own.
 *
 * @param id stable for the same first report
 * @param articles ids of the reports
 * @param reason why they are one
 * @param sharedText the share of the shortest report's words that stands in another of them, 0 to 1
 * @param credit the agency named, if any
 * @param partial whether they are one witness of shared passages only; each report also belongs to
 *     one origin that is not partial
 * @param evidence the words by which they are one: the longest passage of each that another has
 *     too, and the credits that stand in the texts
 */
public record Origin(
    String id,
    List<String> articles,
    Reason reason,
    double sharedText,
    Optional<String> credit,
    boolean partial,
    List<Evidence> evidence) {

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
    evidence = List.copyOf(evidence);
  }

  /** An origin of everything that its reports say, without evidence. */
  public Origin(
      String id, List<String> articles, Reason reason, double sharedText, Optional<String> credit) {
    this(id, articles, reason, sharedText, credit, false, List.of());
  }
}
