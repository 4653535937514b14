package org.rashomon.readings.blocks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words under pictures, known by their labels and by where they say that somebody stands. */
final class Captions {
  private static final int LONGEST = 90;
  private static final int LONGEST_LABELLED = 150;

  /** What the page puts before the words of a caption. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:(?i:enlarge this image(?: toggle caption)?|toggle caption|image copyright .{2,60}? image caption"
              + "|media playback is (?:un)?supported on (?:this|your) device(?: media caption)?"
              + "|(?:image|media|photo|picture|video) caption:?|caption:|facebook twitter pinterest)"
              + "|CLOSE) ++");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?i:file(?: photo| image| picture)?\\s?[-–—:]"
              + "|pictured(?: here| above| below)?\\s?:"
              + "|(?:image|photo|picture)\\s?:|in this (?:\\p{L}+, ){0,2}"
              + "(?:[^.]{0,40} )?(?:photo|image|picture|frame|combination)\\b|(?:photo|image)s? shows\\b"
              + "|this (?:undated |\\d{4} )?(?:photo(?:graph)?|image|picture|frame grab|satellite image)"
              + " (?:released|provided|taken|made|shot|posted|issued|from|by)\\b)"
              + "|\\d{1,3}/(?:[5-9]|\\d{2,3}) (?=\\S))");

  private static final Pattern SERVICE =
      Pattern.compile(
          "(?:"
              + Senders.ANY
              + "(?:[:/• ]+"
              + Senders.ANY
              + ")*+(?: - (?:Contributor|Handout|"
              + Senders.ANY
              + "))?)(?::|\\s)\\s*(?=[\\p{Lu}\"'“‘])");

  private static final Pattern PLACED =
      Pattern.compile(
          "(?:, (?:fore|back)?(?:ground )?(?:left|right|center|centre)(?:,|\\b\\.?\\s*\\z| and )"
              + "|\\b(?:foreground|background|far|top|bottom|second|third) (?:left|right)\\b"
              + "|\\(\\s*(?:[LRC]|C-?[LR]|left|right|center|centre|pictured|file photo|stock"
              + " (?:image|photo)|above|below)\\b[^()]{0,40}\\)|\\bfrom left\\b|\\bclockwise from\\b"
              + "|\\b(?:pictured|seen here|is seen in|are seen in|file photo)\\b)");

  private static final Pattern POSITIONED =
      Pattern.compile(
          "\\p{Lu}[^.]{0,80}, (?:left|right|center|centre|second left|far (?:left|right)), [^.]{0,140}"
              + "(?:, (?:fore|back)ground (?:left|right)|(?:, |on the )(?:left|right|center|centre))\\.?");

  /** When a film was put on the page, and how long it is. */
  private static final Pattern STAMP =
      Pattern.compile(
          "\\s(?:\\d{1,2}:\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?(?: \\p{Lu}{2,4})? )?(?:\\p{Lu}\\p{Ll}{2,8},? )?"
              + "\\d{1,2} \\p{Lu}\\p{Ll}{2,8} \\d{4}(?: \\| \\d{1,2}:\\d{2})\\z");

  private Captions() {}

  /** Where in the source the stamp of a film begins that ends a paragraph, or its end. */
  static int stamp(Paragraph paragraph) {
    String ending = paragraph.ending();
    Matcher stamp = STAMP.matcher(ending);
    return stamp.find()
        ? paragraph.span().end() - ending.length() + stamp.start()
        : paragraph.span().end();
  }

  /** Whether it is made of names and the places where they stand, with or without a full stop. */
  static boolean isPositioned(Paragraph paragraph) {
    return paragraph.words() <= LONGEST && POSITIONED.matcher(paragraph.head()).matches();
  }

  /** Whether the paragraph says of itself that it stands under a picture. */
  static boolean isLabelled(Paragraph paragraph) {
    return paragraph.words() <= LONGEST_LABELLED
        && (LABEL.matcher(paragraph.head()).lookingAt() || prefix(paragraph) >= 0);
  }

  /** Where in the source the words begin after what the page puts before a caption, or -1. */
  static int prefix(Paragraph paragraph) {
    Matcher prefix = PREFIX.matcher(paragraph.head());
    return prefix.lookingAt() ? paragraph.span().start() + prefix.end() : -1;
  }

  /** Where in the source the words begin after the name of a picture service, or -1. */
  static int afterService(Paragraph paragraph) {
    if (paragraph.isEnded() || paragraph.words() > LONGEST) {
      return -1;
    }
    Matcher service = SERVICE.matcher(paragraph.head());
    return service.lookingAt() ? paragraph.span().start() + service.end() : -1;
  }

  /** Whether it says where somebody stands in the picture; prose does so too, but ends. */
  static boolean isPlaced(Paragraph paragraph) {
    return paragraph.words() <= LONGEST && PLACED.matcher(paragraph.head()).find();
  }

  static boolean isShort(Paragraph paragraph) {
    return paragraph.words() <= LONGEST;
  }
}
