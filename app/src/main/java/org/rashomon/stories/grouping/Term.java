package org.rashomon.stories.grouping;

/**
 * Something that a report says and that may tell it from others.
 *
 * @param text as a name is written, else in lower case
 * @param count how often, 1 to {@link #MOST}
 * @param headline whether the headline has it
 * @param lead whether the beginning of the body has it
 */
public record Term(String text, Kind kind, int count, boolean headline, boolean lead) {
  static final int MOST = 255;
  static final int LONGEST = 40;

  /** What a term is; a place is a name that countries, regions or cities bear. */
  public enum Kind {
    WORD(0),
    NAME(1),
    PLACE(2),
    FIGURE(3),
    DATE(4);

    private static final Kind[] BY_CODE = values();
    private final int code;

    Kind(int code) {
      this.code = code;
    }

    /** How it is kept: below 8, and never another's. */
    int code() {
      return code;
    }

    static Kind of(int code) {
      if (code >= BY_CODE.length) {
        throw new IllegalArgumentException("no kind of term: " + code);
      }
      return BY_CODE[code];
    }
  }

  public Term {
    if (text.isEmpty() || text.length() > LONGEST || count < 1 || count > MOST) {
      throw new IllegalArgumentException("no term of a sketch: " + text + " " + count);
    }
  }

  /** The same for all that counts as one term. */
  public String form() {
    return Forms.of(text, kind);
  }
}
