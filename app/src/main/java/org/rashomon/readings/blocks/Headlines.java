package org.rashomon.readings.blocks;

import java.util.List;
import java.util.Locale;
import org.rashomon.readings.Block.Kind;

/** Finds the headline of a plain text, if its first lines hold one. */
final class Headlines {
  private static final int LONGEST = 32;
  private static final int LATEST = 3;

  private Headlines() {}

  /**
   * Index of the headline among the paragraphs, or -1.
   *
   * @param kinds what the paragraphs were taken for, in the same order
   */
  static int find(List<Paragraph> paragraphs, List<Kind> kinds) {
    for (int i = 0; i < Math.min(LATEST, paragraphs.size() - 1); i++) {
      switch (kinds.get(i)) {
        case FURNITURE, CREDIT, DATELINE, FOREIGN -> {}
        case HEADLINE -> {
          return i;
        }
        case PROSE, SUBHEAD, CAPTION, LIST -> {
          return isHeadline(paragraphs, i) ? i : -1;
        }
      }
    }
    return -1;
  }

  /** Whether two stretches say the same but for white space and case. */
  static boolean same(String one, String other) {
    return flat(one).equals(flat(other));
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s++", " ").toLowerCase(Locale.ROOT);
  }

  private static boolean isHeadline(List<Paragraph> paragraphs, int index) {
    Paragraph candidate = paragraphs.get(index);
    Paragraph next = paragraphs.get(index + 1);
    char last = candidate.last();
    boolean ended =
        (last == '.' && !candidate.head().endsWith("...")) || last == ':' || last == ',';
    boolean apart = next.gap() || (next.words() > candidate.words() && next.isEnded());
    return !ended
        && candidate.words() <= LONGEST
        && candidate.words() > 1
        && apart
        && !Captions.isPlaced(candidate)
        && !Captions.isLabelled(candidate)
        && Credits.pictureCredit(candidate).isEmpty();
  }
}
