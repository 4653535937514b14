package org.rashomon.readings.foreign;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** Lines, sentences and words of any language, by the boundaries of Unicode (UAX 29). */
final class Stretches {
  /** A line is looked at in parts of this length at most. */
  private static final int LONGEST = 4_000;

  private Stretches() {}

  /** The lines that hold more than white space. */
  static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
      if (ends || (i - start >= LONGEST && !splitsPair(text, i))) {
        add(text, new Span(start, i), lines);
        start = ends ? i + 1 : i;
      }
    }
    return lines;
  }

  private static boolean splitsPair(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at));
  }

  /** The sentences of a stretch. */
  static List<Span> sentences(String text, Span within, Locale locale) {
    List<Span> sentences = new ArrayList<>();
    Lexicon lexicon = Lexicon.in(locale);
    for (Span part : cut(text, within, BreakIterator.getSentenceInstance(locale))) {
      boolean goesOn =
          !sentences.isEmpty()
              && (isOrdinal(text, sentences.getLast())
                  || lexicon.endsAbbreviated(sentences.getLast().of(text)));
      sentences.add(goesOn ? sentences.removeLast().cover(part) : part);
    }
    return sentences;
  }

  /** Whether a part ends in "3.", which is a day in many languages and no end. */
  private static boolean isOrdinal(String text, Span part) {
    int stop = part.end() - 1;
    return stop > part.start()
        && text.charAt(stop) == '.'
        && Character.isDigit(text.charAt(stop - 1))
        && (stop - 2 < part.start()
            || !Character.isDigit(text.charAt(stop - 2))
            || stop - 3 < part.start()
            || !Character.isDigit(text.charAt(stop - 3)));
  }

  /** Its words, each hung on the first: what belongs to what is not known. */
  static List<Token> words(String text, Span sentence, Locale locale) {
    List<Token> tokens = new ArrayList<>();
    for (Span span : cut(text, sentence, BreakIterator.getWordInstance(locale))) {
      String form = span.of(text);
      int head = tokens.isEmpty() ? -1 : 0;
      String relation = head < 0 ? "root" : "dep";
      tokens.add(new Token(span, form, form.toLowerCase(Locale.ROOT), "FW", "O", head, relation));
    }
    return tokens;
  }

  private static List<Span> cut(String text, Span within, BreakIterator breaks) {
    List<Span> parts = new ArrayList<>();
    breaks.setText(within.of(text));
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      add(text, new Span(within.start() + start, within.start() + end), parts);
      start = end;
    }
    return parts;
  }

  private static void add(String text, Span span, List<Span> spans) {
    Span trimmed = span.trim(text);
    if (!trimmed.isEmpty()) {
      spans.add(trimmed);
    }
  }
}
