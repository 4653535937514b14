package org.rashomon.stories;

import org.rashomon.readings.Mention;

/**
 * A mention with what its comparison needs.
 *
 * @param report index of the report
 * @param mention where it stands
 * @param kind what it names, errors of single mentions outvoted
 * @param shown the name as written, marks in ASCII
 * @param inHeadline whether it stands in a headline, whose capitals tell nothing
 */
record Naming(int report, Mention mention, Mention.Kind kind, String shown, boolean inHeadline) {

  /** The words by which namings are compared, in one string. */
  String key() {
    return String.join(" ", NameText.words(shown));
  }

  Naming as(Mention.Kind other) {
    return new Naming(report, mention, other, shown, inHeadline);
  }
}
