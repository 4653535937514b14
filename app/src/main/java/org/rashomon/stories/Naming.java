package org.rashomon.stories;

import org.rashomon.readings.Mention;
import org.rashomon.readings.coreference.Gender;

/**
 * A mention with what its comparison needs.
 *
 * @param report index of the report
 * @param mention where it stands
 * @param kind what it names, errors of single mentions outvoted
 * @param shown the name as written, marks in ASCII
 * @param inHeadline whether it stands in a headline, whose capitals tell nothing
 * @param gender what a title right before it tells
 * @param title the office right before it ("president"), or empty
 */
record Naming(
    int report,
    Mention mention,
    Mention.Kind kind,
    String shown,
    boolean inHeadline,
    Gender gender,
    String title) {

  /** The words by which namings are compared, in one string. */
  String key() {
    return String.join(" ", NameText.words(shown));
  }

  Naming as(Mention.Kind other) {
    return new Naming(report, mention, other, shown, inHeadline, gender, title);
  }
}
