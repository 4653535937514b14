package org.rashomon.readings.blocks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rashomon.readings.Block.Kind;

/** Mends what paragraphs were taken for by what stands before and after them. */
final class Neighbours {
  private static final int HEADING = 20;
  private static final int QUESTION = 14;
  private static final Pattern GLUED = Pattern.compile("[-–—•*]\\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern SOURCE = Pattern.compile("(?i)sources?:.*", Pattern.DOTALL);
  private static final Pattern HIGHLIGHTS =
      Pattern.compile(
          "(?i)story highlights\\b.*|highlights|key (?:points|facts)|at a glance", Pattern.DOTALL);
  private static final String DASHES = "-–—";

  private final List<Paragraph> paragraphs;
  private final List<Kind> kinds;

  private Neighbours(List<Paragraph> paragraphs, List<Kind> kinds) {
    this.paragraphs = paragraphs;
    this.kinds = kinds;
  }

  /** Mends the kinds of paragraphs, in place. */
  static void mend(List<Paragraph> paragraphs, List<Kind> kinds) {
    Neighbours neighbours = new Neighbours(paragraphs, kinds);
    neighbours.questions();
    neighbours.lists();
    neighbours.highlights();
    neighbours.pointers();
    neighbours.pictures();
  }

  /** A text that is cut up by questions has them for headings. */
  private void questions() {
    List<Integer> asked = IntStream.range(0, kinds.size()).filter(this::asks).boxed().toList();
    if (asked.size() > 1) {
      asked.forEach(i -> kinds.set(i, Kind.SUBHEAD));
    }
  }

  private boolean asks(int i) {
    Paragraph paragraph = paragraphs.get(i);
    boolean free = kinds.get(i) == Kind.PROSE || kinds.get(i) == Kind.SUBHEAD;
    return free
        && paragraph.last() == '?'
        && paragraph.words() <= QUESTION
        && !Chars.isOpener(paragraph.head().charAt(0))
        && paragraph.head().chars().filter(c -> c < 128 && Chars.isTerminator((char) c)).count()
            == 1
        && i + 1 < kinds.size()
        && !asksPlainly(i + 1);
  }

  private boolean asksPlainly(int i) {
    return paragraphs.get(i).last() == '?';
  }

  /** A dash makes an item where items follow each other, and a heading where one stands alone. */
  private void lists() {
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == Kind.PROSE && isGlued(i) && (isGlued(i - 1) || isGlued(i + 1))) {
        kinds.set(i, Kind.LIST);
      }
    }
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == Kind.LIST && !is(i - 1, Kind.LIST) && !is(i + 1, Kind.LIST)) {
        Paragraph alone = paragraphs.get(i);
        boolean heading = alone.last() == '?' || !alone.isEnded();
        if (isDashed(alone) && heading && alone.words() <= HEADING) {
          kinds.set(i, Kind.SUBHEAD);
        }
      }
    }
  }

  private boolean isGlued(int i) {
    return i >= 0 && i < kinds.size() && GLUED.matcher(paragraphs.get(i).head()).matches();
  }

  private static boolean isDashed(Paragraph paragraph) {
    return DASHES.indexOf(paragraph.head().charAt(0)) >= 0;
  }

  private boolean is(int i, Kind kind) {
    return i >= 0 && i < kinds.size() && kinds.get(i) == kind;
  }

  /** Under "Highlights" stand the points of a summary. */
  private void highlights() {
    boolean inside = false;
    for (int i = 0; i < kinds.size(); i++) {
      if (HIGHLIGHTS.matcher(paragraphs.get(i).head()).matches()) {
        inside = true;
        kinds.set(i, Furniture.label(paragraphs.get(i)) < 0 ? Kind.FURNITURE : Kind.LIST);
      } else if (inside) {
        inside = kinds.get(i) == Kind.CAPTION || kinds.get(i) == Kind.SUBHEAD;
        if (inside) {
          kinds.set(i, Kind.LIST);
        }
      }
    }
  }

  /** Under "Read more" stand the titles of other reports. */
  private void pointers() {
    boolean pointing = false;
    for (int i = 0; i < kinds.size(); i++) {
      boolean loose = kinds.get(i) == Kind.SUBHEAD || kinds.get(i) == Kind.CAPTION;
      pointing =
          kinds.get(i) == Kind.FURNITURE
              ? Furniture.heads(paragraphs.get(i)) || pointing
              : pointing && loose;
      if (pointing) {
        kinds.set(i, Kind.FURNITURE);
      }
    }
  }

  /**
   * A short line right above a caption names the picture; a line right above a picture's credit, or
   * above the source of a chart, is its caption.
   */
  private void pictures() {
    for (int i = 0; i + 1 < kinds.size(); i++) {
      if (kinds.get(i) != Kind.SUBHEAD) {
        continue;
      }
      boolean touching = paragraphs.get(i).gap() && !paragraphs.get(i + 1).gap();
      boolean charted = is(i + 1, Kind.CREDIT) && SOURCE.matcher(head(i + 1)).matches();
      if (charted || (touching && is(i + 1, Kind.CREDIT))) {
        kinds.set(i, Kind.CAPTION);
      } else if (touching && is(i + 1, Kind.CAPTION)) {
        kinds.set(i, Kind.FURNITURE);
      }
    }
  }

  private String head(int i) {
    return paragraphs.get(i).head();
  }
}
