package org.rashomon.readings.blocks;

import java.util.List;
import java.util.regex.Pattern;
import org.rashomon.readings.Block.Kind;

/**
 * Tells apart the paragraphs that do not end as sentences do: headings, captions, points of a
 * summary, or prose that somebody did not finish.
 */
final class Unended {
  private static final Pattern SPACES = Pattern.compile(" ++");
  private static final Pattern ANNOUNCES = Pattern.compile(": ?[\"“'‘]");
  private static final int HEADING = 6;
  private static final int TITLED_HEADING = 14;
  private static final int LONGEST = 45;
  private static final double MOSTLY = 0.5;
  private static final double TITLED = 0.85;
  private final boolean usual;

  /**
   * @param paragraphs those that are taken for prose so far
   */
  Unended(List<Paragraph> paragraphs) {
    long ended = paragraphs.stream().filter(Paragraph::isEnded).count();
    this.usual = paragraphs.size() < 2 || ended < MOSTLY * paragraphs.size();
  }

  /** What a paragraph of prose in this text really is. */
  Kind kind(Paragraph paragraph) {
    int words = paragraph.words();
    if (isSpacedHeading(paragraph) || (words <= HEADING && paragraph.last() == '?')) {
      return Kind.SUBHEAD;
    }
    if (paragraph.isEnded() || words > LONGEST || isOpen(paragraph)) {
      return Kind.PROSE;
    }
    if (words <= HEADING || (words <= TITLED_HEADING && isTitled(paragraph.head()))) {
      return Kind.SUBHEAD;
    }
    return usual ? Kind.PROSE : Kind.CAPTION;
  }

  /** Whether it announces what follows or breaks off inside a quotation. */
  private static boolean isOpen(Paragraph paragraph) {
    String head = paragraph.head();
    char last = paragraph.last();
    boolean announces = ANNOUNCES.matcher(head).find();
    boolean quoted = "\"“'‘".indexOf(head.charAt(0)) >= 0 && paragraph.words() > HEADING;
    return ":,;-–—".indexOf(last) >= 0 || quoted || announces;
  }

  private static boolean isSpacedHeading(Paragraph paragraph) {
    String head = paragraph.head();
    return paragraph.words() <= TITLED_HEADING && head.startsWith("- ") && head.endsWith(" -");
  }

  private static boolean isTitled(String head) {
    int words = 0;
    int capitals = 0;
    for (String word : SPACES.split(head, -1)) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return capitals >= TITLED * words;
  }
}
