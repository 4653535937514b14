package org.rashomon.collations.origins;

import java.util.Arrays;
import java.util.List;
import org.rashomon.readings.Block;
import org.rashomon.readings.Reading;

/**
 * The words of a report that are its own: quotations are left out, because independent reports
 * share them too, and so is what is the page's.
 */
final class Prose {
  private static final int LONGEST_QUOTATION = 600;
  private static final long PRIME = 1_099_511_628_211L;
  private static final long BASIS = 0xcbf29ce484222325L;

  /** Stands in the place of a quotation or between blocks; no fragment runs over it. */
  static final long BREAK = 0;

  private long[] words = new long[256];
  private int size;

  private Prose() {}

  /** Hashes of the words in order, with {@link #BREAK} between stretches. */
  static long[] words(Reading reading) {
    Prose prose = new Prose();
    String text = reading.text();
    List<Block> blocks = reading.blocks();
    if (blocks.isEmpty()) {
      prose.read(text, 0, text.length());
    }
    for (Block block : blocks) {
      if (block.kind().states()) {
        prose.read(text, block.span().start(), block.span().end());
        prose.add(BREAK);
      }
    }
    return Arrays.copyOf(prose.words, prose.size);
  }

  static int count(long[] words) {
    return (int) Arrays.stream(words).filter(word -> word != BREAK).count();
  }

  private void read(String text, int from, int to) {
    long hash = BASIS;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
      } else if (!isApostrophe(c)) {
        hash = end(hash);
        i = isOpening(c) ? closing(text, i, to) : i;
      }
    }
    end(hash);
  }

  private long end(long hash) {
    if (hash != BASIS) {
      add(hash == BREAK ? 1 : hash);
    }
    return BASIS;
  }

  /** The mark that closes a quotation; the opening one itself where none does nearby. */
  private int closing(String text, int open, int to) {
    int last = Math.min(to, open + LONGEST_QUOTATION);
    for (int i = open + 1; i < last; i++) {
      if (isClosing(text.charAt(i))) {
        add(BREAK);
        return i;
      }
    }
    return open;
  }

  private void add(long word) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
    }
    words[size++] = word;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '\u201c' || c == '\u201e' || c == '\u00ab';
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\u201d' || c == '\u201c' || c == '\u00bb';
  }
}
