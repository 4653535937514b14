package org.rashomon.readings.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rashomon.text.Span;

/**
 * Pairs quotation marks, paragraph by paragraph, in one pass. A quotation that is not closed goes
 * on when the next paragraph opens anew or closes it first; else it ends with its paragraph.
 */
final class MarkPairing {
  private static final int DEEPEST = 6;
  private static final int SHORTEST_SPEECH = 24;

  /** A mark that waits for its partner; {@code close} is where a single mark will be closed. */
  private record Open(Mark.Family family, int start, int words, int close) {}

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Quoted> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Span> carried = new ArrayList<>();
  private int first;
  private int begun;

  private MarkPairing(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** The outermost quoted stretches in the order of the text. */
  static List<Quoted> pair(String text, List<Paragraph> paragraphs) {
    MarkPairing pairing = new MarkPairing(text, paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      pairing.paragraph(i);
    }
    return pairing.found;
  }

  private void paragraph(int index) {
    Span span = paragraphs.get(index).span();
    int at = open.isEmpty() ? span.start() : resume(span);
    while (at < span.end()) {
      Mark mark = Mark.at(text, at, span.start(), span.end());
      if (!mark.isNone()) {
        take(mark, at, span, index);
      }
      at += mark.length();
    }
    if (!open.isEmpty()) {
      leave(span, index);
    }
  }

  /** Goes on with what the paragraph before left open; says where its words begin. */
  private int resume(Span span) {
    Open before = open.pop();
    Mark mark = Mark.at(text, span.start(), span.start(), span.end());
    boolean again = mark.opens() && mark.family() == before.family();
    int words = span.start() + (again ? mark.length() : 0);
    boolean single = before.family() == Mark.Family.SINGLE;
    int close = single ? closeOfSingle(span.start(), span) : -1;
    open.push(new Open(before.family(), before.start(), words, close));
    return words;
  }

  private void take(Mark mark, int at, Span span, int index) {
    Open top = open.peek();
    if (top != null && top.close() == at) {
      pop(at, at + mark.length(), index);
    } else if (mark.family() == Mark.Family.SINGLE) {
      openSingle(mark, at, span, index);
    } else if (mark.closes() && isOpen(mark.family())) {
      close(mark, at, index);
    } else if (mark.opens()) {
      if (isOpen(mark.family())) {
        abandon(at, index);
      }
      push(new Open(mark.family(), at, at + mark.length(), -1), index);
    }
  }

  private void openSingle(Mark mark, int at, Span span, int index) {
    if (mark.opens() && !isOpen(Mark.Family.SINGLE)) {
      int close = closeOfSingle(at, span);
      if (close > 0 || beginsSpeech(at, span)) {
        push(new Open(Mark.Family.SINGLE, at, at + 1, close), index);
      }
    }
  }

  /** A single mark at the head of a paragraph, before a capital, opens even when none closes it. */
  private boolean beginsSpeech(int at, Span span) {
    return at == span.start()
        && span.length() > SHORTEST_SPEECH
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private void push(Open next, int index) {
    if (open.isEmpty()) {
      first = index;
      begun = next.start();
    }
    if (open.size() < DEEPEST) {
      open.push(next);
    }
  }

  private boolean isOpen(Mark.Family closing) {
    return open.stream().anyMatch(each -> Mark.closes(each.family(), closing));
  }

  private void close(Mark mark, int at, int index) {
    while (!Mark.closes(open.getFirst().family(), mark.family())) {
      open.pop();
    }
    pop(at, at + mark.length(), index);
  }

  private void pop(int wordsEnd, int end, int index) {
    Open top = open.pop();
    if (open.isEmpty()) {
      add(top.words(), wordsEnd);
      emit(end, index);
    }
  }

  /** A second opening before the first was closed: the first ends here, if it is a sentence. */
  private void abandon(int at, int index) {
    Open bottom = open.getLast();
    Span words = new Span(bottom.words(), at).trim(text);
    if (!words.isEmpty() && ".!?…".indexOf(text.charAt(words.end() - 1)) >= 0) {
      add(words.start(), words.end());
      emit(words.end(), index);
    }
    carried.clear();
    open.clear();
  }

  private void leave(Span span, int index) {
    Open bottom = open.getLast();
    open.clear();
    if (goesOn(bottom, index)) {
      add(bottom.words(), span.end());
      open.push(bottom);
    } else if (isSpeech(bottom, span)) {
      add(bottom.words(), span.end());
      emit(span.end(), index);
    }
    if (open.isEmpty()) {
      carried.clear();
    }
  }

  private boolean goesOn(Open bottom, int index) {
    if (index + 1 >= paragraphs.size()) {
      return false;
    }
    Span next = paragraphs.get(index + 1).span();
    for (int i = next.start(); i < next.end(); i++) {
      Mark mark = Mark.at(text, i, next.start(), next.end());
      if (!mark.isNone() && mark.family() == bottom.family()) {
        return mark.opens() ? i == next.start() : isSpeech(bottom, paragraphs.get(index).span());
      }
    }
    return false;
  }

  /** Whether an unclosed mark stands where speech begins. */
  private boolean isSpeech(Open bottom, Span span) {
    if (bottom.start() <= span.start() || !carried.isEmpty()) {
      return true;
    }
    int before = new Span(span.start(), bottom.start()).trim(text).end();
    return before > span.start() && ",:".indexOf(text.charAt(before - 1)) >= 0;
  }

  private void add(int start, int end) {
    Span words = new Span(start, Math.max(start, end)).trim(text);
    if (!words.isEmpty()) {
      carried.add(words);
    }
  }

  private void emit(int end, int index) {
    if (!carried.isEmpty()) {
      found.add(new Quoted(new Span(begun, end), carried, first, index));
    }
    carried.clear();
  }

  /**
   * Where the single quotation that opens at {@code from} ends, or -1 when the mark is an
   * apostrophe: the first closing mark before the next opening one; a plural's possessive only when
   * there is no other.
   */
  private int closeOfSingle(int from, Span span) {
    int possessive = -1;
    for (int i = from + 1; i < span.end(); i++) {
      Mark mark = Mark.at(text, i, span.start(), span.end());
      if (mark.length() == 2 && mark.closes() && !isOpen(Mark.Family.DOUBLE)) {
        return i;
      }
      if (mark.family() != Mark.Family.SINGLE || mark.isNone()) {
        continue;
      }
      if (mark.closes() && !isPossessive(i, span)) {
        return i;
      }
      if (mark.closes() && possessive < 0) {
        possessive = i;
      } else if (mark.opens() && !mark.closes()) {
        return possessive;
      }
    }
    return possessive;
  }

  private boolean isPossessive(int i, Span span) {
    return i + 2 < span.end()
        && Character.toLowerCase(text.charAt(i - 1)) == 's'
        && text.charAt(i + 1) == ' '
        && Character.isLowerCase(text.charAt(i + 2));
  }
}
