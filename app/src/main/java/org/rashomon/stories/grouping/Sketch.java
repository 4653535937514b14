package org.rashomon.stories.grouping;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What grouping needs to know of one report.
 *
 * @param report its number, chosen by whoever keeps the reports
 * @param time of publication, else when it was taken in; whole seconds
 * @param terms at most {@link #MOST_TERMS}, none of one form
 * @param headline the headline's meaning
 * @param lead the meaning of the beginning of the body
 */
public record Sketch(
    long report, Instant time, List<Term> terms, Direction headline, Direction lead) {
  static final int MOST_TERMS = 128;

  public Sketch {
    time = Instant.ofEpochSecond(time.getEpochSecond());
    terms = List.copyOf(terms);
    Set<String> forms = new HashSet<>();
    if (terms.size() > MOST_TERMS || !terms.stream().allMatch(t -> forms.add(t.form()))) {
      throw new IllegalArgumentException("too many terms, or one twice, in report " + report);
    }
  }

  /**
   * A compact form of a kilobyte or two, to be kept; {@link #of} reads it in later versions too.
   */
  public byte[] bytes() {
    return SketchBytes.write(this);
  }

  /**
   * From its kept form.
   *
   * @throws IllegalArgumentException if the bytes are damaged or of a later version
   */
  public static Sketch of(byte[] bytes) {
    return SketchBytes.read(bytes);
  }
}
