package org.rashomon.views.json;

import org.rashomon.collations.Collation;
import org.rashomon.views.HalfPairs;
import tools.jackson.databind.json.JsonMapper;

/** A collation as one line of JSON. */
public final class CollationLine {
  private CollationLine() {}

  /** The document with its line end. */
  public static String of(Collation collation) {
    String document = CollationJson.write(collation);
    return HalfPairs.escaped(JsonMapper.shared().readTree(document).toString()) + '\n';
  }
}
