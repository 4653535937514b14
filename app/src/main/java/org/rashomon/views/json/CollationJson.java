package org.rashomon.views.json;

import org.rashomon.collations.Collation;

/** The collation document as JSON; the same collation gives the same characters. */
public final class CollationJson {
  private CollationJson() {}

  /** The document, indented by one space, with a line end after it. */
  public static String write(Collation collation) {
    return CollationWriter.write(collation);
  }

  /**
   * The collation of a document.
   *
   * @throws IllegalArgumentException naming the field, when it is not one
   */
  public static Collation read(String json) {
    return CollationReader.read(json);
  }
}
