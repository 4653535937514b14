package org.rashomon.collations.origins;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.rashomon.readings.Block;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

/**
 * The words of a report that are its own: quotations and posts are left out, because independent
 * reports share them too, and so is what is the page's.
 */
final class Prose {
  private static final long PRIME = 1_099_511_628_211L;
  private static final long BASIS = 0xcbf29ce484222325L;

  /** Stands in the place of a quotation or between blocks; no fragment runs over it. */
  static final long BREAK = 0;

  private final String text;
  private final BitSet said;
  private long[] words = new long[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;
  private int count;

  private Prose(String text, BitSet said) {
    this.text = text;
    this.said = said;
  }

  static Prose of(Reading reading) {
    return read(reading, Said.in(reading));
  }

  /** With what others say in it. */
  static Prose whole(Reading reading) {
    return read(reading, new BitSet());
  }

  private static Prose read(Reading reading, BitSet said) {
    String text = reading.text();
    Prose prose = new Prose(text, said);
    List<Block> blocks = reading.blocks();
    if (blocks.isEmpty()) {
      prose.read(0, text.length());
    }
    for (Block block : blocks) {
      if (block.kind().states()) {
        prose.read(block.span().start(), block.span().end());
        prose.add(BREAK, block.span().end(), block.span().end());
      }
    }
    return prose;
  }

  /** Number of places: words, and {@link #BREAK} between stretches. */
  int size() {
    return size;
  }

  /** Number of words. */
  int count() {
    return count;
  }

  /** Hash of the word at a place, or {@link #BREAK}. */
  long word(int place) {
    return words[place];
  }

  /** Characters from the first to the last of some words, ends included. */
  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** Whether a word is written like a common one: without a capital or a digit in front. */
  boolean isCommon(int place) {
    return words[place] != BREAK && Character.isLowerCase(text.charAt(starts[place]));
  }

  private void read(int from, int to) {
    long hash = BASIS;
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (said.get(i)) {
        hash = end(hash, start, i);
        i = said.nextClearBit(i) - 1;
        add(BREAK, i, i);
        start = i + 1;
      } else if (Character.isLetterOrDigit(c)) {
        start = hash == BASIS ? i : start;
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
      } else if (!isApostrophe(c)) {
        hash = end(hash, start, i);
      }
    }
    end(hash, start, to);
  }

  private long end(long hash, int start, int end) {
    if (hash != BASIS) {
      add(hash == BREAK ? 1 : hash, start, end);
    }
    return BASIS;
  }

  private void add(long word, int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    words[size++] = word;
    count += word == BREAK ? 0 : 1;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }
}
