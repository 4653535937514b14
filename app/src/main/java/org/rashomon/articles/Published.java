package org.rashomon.articles;

import java.util.Optional;

/**
 * When a report was published, and how that is known.
 *
 * @param edtf a date or date and time (EDTF), absent when unknown
 * @param from where it was found
 */
public record Published(Optional<String> edtf, From from) {

  /** Where a publication date was found. */
  public enum From {
    METADATA,
    TEXT,
    STORY,
    UNKNOWN
  }

  public static final Published UNKNOWN = new Published(Optional.empty(), From.UNKNOWN);

  public Published {
    if (edtf.isEmpty() != (from == From.UNKNOWN)) {
      throw new IllegalArgumentException("a date and its source go together: " + edtf + " " + from);
    }
  }

  public static Published of(String edtf, From from) {
    return new Published(Optional.of(edtf), from);
  }
}
