package org.rashomon.readings.mainevent;

import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** Stretches of a sentence cut along its tree. */
final class Trees {
  private static final Set<String> MARKS = Set.of("punct", "cc", "mark");

  private Trees() {}

  /** From a word to the last word under it, at most {@code longest} words, marks at the end off. */
  static Span rightOf(Sentence sentence, int from, int head, int longest) {
    int last = from;
    for (int i = from; i < sentence.size() && i < from + longest; i++) {
      if (sentence.isUnder(i, head)) {
        last = i;
      }
    }
    return span(sentence, from, last);
  }

  /** The words from one to another, without marks at the end. */
  static Span span(Sentence sentence, int from, int to) {
    int last = to;
    while (last > from && isMark(sentence.token(last))) {
      last--;
    }
    return sentence.token(from).span().cover(sentence.token(last).span());
  }

  /** All words under a head that follow one another around it, at most {@code longest} of them. */
  static Span phrase(Sentence sentence, int head, int longest) {
    int first = head;
    while (first > 0 && head - first < longest && sentence.isUnder(first - 1, head)) {
      first--;
    }
    while (first < head && isMark(sentence.token(first))) {
      first++;
    }
    return rightOf(sentence, first, head, longest);
  }

  private static boolean isMark(Token token) {
    boolean sign = !Character.isLetterOrDigit(token.form().charAt(0));
    return token.is("cc") || (sign && MARKS.contains(token.relation()));
  }
}
