package org.rashomon.bench.readings.foreign;

import java.util.Map;
import org.rashomon.text.Span;

/**
 * Something that is labelled, or that the reader found.
 *
 * @param sort what it is
 * @param span where it stands in the paragraph
 * @param value a date in EDTF, a number with its unit, or the name in the story
 */
record Label(Sort sort, Span span, String value) {
  private static final Map<String, Sort> SORTS =
      Map.of(
          "d", Sort.DATE,
          "f", Sort.FIGURE,
          "p", Sort.PERSON,
          "o", Sort.BODY,
          "l", Sort.PLACE);

  /** What is labelled. */
  enum Sort {
    DATE,
    FIGURE,
    PERSON,
    BODY,
    PLACE;

    static Sort of(String letter) {
      Sort sort = SORTS.get(letter);
      if (sort == null) {
        throw new IllegalArgumentException("no sort of label is called " + letter);
      }
      return sort;
    }

    boolean isName() {
      return this == PERSON || this == BODY || this == PLACE;
    }

    /** What it is counted with. */
    String kind() {
      return switch (this) {
        case DATE -> "dates";
        case FIGURE -> "figures";
        case PERSON, BODY, PLACE -> "names";
      };
    }
  }

  /** Whether both say the same of the same words. */
  boolean agrees(Label other) {
    return sort.kind().equals(other.sort.kind())
        && span.overlaps(other.span)
        && value.equals(other.value);
  }
}
