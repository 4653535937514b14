package org.rashomon.readings.blocks;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.Span;

/** Finds passages that are not in the script of the report. */
final class Scripts {
  private static final int SAMPLE = 100_000;
  private static final int RUN = 10;
  private static final double MOST = 0.6;

  private final String text;
  private final UnicodeScript own;

  Scripts(String text, String language) {
    this.text = text;
    this.own = language.equals("en") ? UnicodeScript.LATIN : commonest(text);
  }

  /** Whether most letters of a span are of another script. */
  boolean isForeign(Span span) {
    int letters = 0;
    int foreign = 0;
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
        foreign += isOther(text.charAt(i)) ? 1 : 0;
      }
    }
    return foreign > 0 && foreign > MOST * letters;
  }

  /** Whole sentences of another script inside a paragraph, in order. */
  List<Span> passages(Span paragraph) {
    List<Span> found = new ArrayList<>();
    int at = paragraph.start();
    while (at < paragraph.end()) {
      if (isOther(text.charAt(at))) {
        Span run = run(at, paragraph.end());
        if (letters(run) >= RUN && stands(run, paragraph)) {
          found.add(run);
        }
        at = run.end();
      } else {
        at++;
      }
    }
    return found;
  }

  /** From a foreign letter to before the next letter of the report's own script. */
  private Span run(int start, int limit) {
    int at = start;
    int last = start;
    while (at < limit && !(Character.isLetter(text.charAt(at)) && !isOther(text.charAt(at)))) {
      char c = text.charAt(at++);
      if (isOther(c) || Chars.isTerminator(c) || (Chars.isCloser(c) && last == at - 1)) {
        last = at;
      }
    }
    return new Span(start, Math.max(last, start + 1));
  }

  private int letters(Span run) {
    int letters = 0;
    for (int i = run.start(); i < run.end(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Whether a run is a sentence of its own: ended on both sides, or at the paragraph's edges. */
  private boolean stands(Span run, Span paragraph) {
    int before = Chars.beforeClosers(text, paragraph.start(), run.start());
    int last = Chars.beforeClosers(text, run.start(), run.end());
    boolean begins = before < paragraph.start() || Chars.isTerminator(text.charAt(before));
    boolean ends =
        Chars.skipBlank(text, run.end(), paragraph.end()) == paragraph.end()
            || (last >= run.start() && Chars.isTerminator(text.charAt(last)));
    return begins && ends;
  }

  private boolean isOther(char c) {
    if (!Character.isLetter(c)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script != own && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
  }

  private static UnicodeScript commonest(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < Math.min(SAMPLE, text.length()); i++) {
      if (Character.isLetter(text.charAt(i))) {
        counts.merge(UnicodeScript.of(text.charAt(i)), 1, Integer::sum);
      }
    }
    UnicodeScript best = UnicodeScript.LATIN;
    for (Map.Entry<UnicodeScript, Integer> each : counts.entrySet()) {
      best = each.getValue() > counts.getOrDefault(best, 0) ? each.getKey() : best;
    }
    return best;
  }
}
