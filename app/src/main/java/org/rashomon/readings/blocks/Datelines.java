package org.rashomon.readings.blocks;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Place, date and agency before the first sentence, and stamps of the page. */
final class Datelines {
  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
          + "|Dec(?:ember|\\.)?)";
  private static final String DATE =
      "(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?";
  private static final String CAPS = "\\p{Lu}[\\p{Lu}.'’-]++(?: \\p{Lu}[\\p{Lu}.'’-]*+){0,4}";
  private static final String PLACE =
      "\\p{Lu}[\\p{L}.'’-]*+(?: (?:de |la |el |of )?\\p{Lu}[\\p{L}.'’-]*+){0,4}";
  private static final String REGION = "(?:[,/] ?" + PLACE + "){0,2}";
  private static final String WIRE = "\\(" + Senders.WIRE + "\\)";
  private static final String DASH = "\\s*(?:--?-?|–|—|:)\\s*";

  private static final String ONWARD = "(?=[\\p{Lu}\\p{N}\"'“‘«])";

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:"
              + (PLACE + REGION + "(?:, " + DATE + ")?,? ?" + WIRE + "(?:" + DASH + "|\\s+)")
              + ("|" + PLACE + REGION + "(?:, " + DATE + ")?,? ?\\(\\p{Lu}{2,6}\\)" + DASH)
              + ("|" + WIRE + "(?:\\s*(?:--?-?|–|—)\\s*|\\s+)")
              + ("|" + CAPS + REGION + "(?:,? " + DATE + ")?,?\\s(?:--?-?|–|—)\\s")
              + ("|" + PLACE + REGION + ", " + DATE + ",?\\s?(?:--?-?|–|—|:)\\s")
              + ")"
              + ONWARD);

  /** Only the first paragraph is led by a bare place and a colon; later ones are labelled so. */
  private static final Pattern FIRST_LEAD =
      Pattern.compile(
          "(?!CORRECTION|UPDATED?|BREAKING|EXCLUSIVE|WATCH|VIDEO|PHOTOS?|ANALYSIS|OPINION|READ|NOTE)"
              + CAPS
              + REGION
              + "(?:, "
              + DATE
              + ")?:\\s"
              + ONWARD);

  private static final Pattern STAMP =
      Pattern.compile(
          "(?:(?i:date(?:d| published)?|published|posted|updated|last updated|first published)"
              + "(?: on| at)?:?\\s+)?(?:\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?)?)"
              + "(?:\\s|\\z)");

  private static final Pattern STAMP_LINE =
      Pattern.compile(
          "(?i:(?:last |first )?(?:published|posted|updated|modified|date)(?: on| at)?:?)\\s.{0,20}?"
              + "(?:\\d{1,2}[:.]\\d{2}|\\b"
              + MONTH
              + "\\b|\\b\\d{4}\\b|\\d{1,2}/\\d{1,2}/\\d{2,4}).{0,60}"
              + "|(?:\\p{Lu}\\p{Ll}{2,8},? )?"
              + DATE
              + "(?:,? (?:at )?\\d{1,2}[:.]\\d{2}.{0,16})?");

  private Datelines() {}

  /**
   * Where in the source the prose begins after a dateline or a stamp, if one leads it.
   *
   * @param first whether no prose stands before the paragraph
   */
  static OptionalInt end(Paragraph paragraph, boolean first) {
    String head = paragraph.head();
    Matcher stamp = STAMP.matcher(head);
    if (stamp.lookingAt()) {
      return OptionalInt.of(paragraph.span().start() + stamp.end());
    }
    Matcher lead = LEAD.matcher(head);
    if (lead.lookingAt()) {
      return OptionalInt.of(paragraph.span().start() + lead.end());
    }
    Matcher colon = FIRST_LEAD.matcher(head);
    return first && colon.lookingAt()
        ? OptionalInt.of(paragraph.span().start() + colon.end())
        : OptionalInt.empty();
  }

  /** Whether the whole paragraph only says when the page was made. */
  static boolean isStamp(Paragraph paragraph) {
    return paragraph.words() <= 16 && STAMP_LINE.matcher(paragraph.head()).matches();
  }
}
