package org.rashomon.stories.foreign;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;

/** The words of a text in another language that may be of a name. */
final class Runs {
  /** More than this of one report is not searched. */
  private static final int MOST = 200_000;

  private static final int LONGEST = 30;

  /**
   * A run of letters.
   *
   * @param span where it stands
   * @param latin its letters in Latin ones, lower case
   * @param script what it is written in
   * @param follows whether only a blank, a hyphen or a dot stands between it and the run before
   */
  record Run(Span span, String latin, UnicodeScript script, boolean follows) {

    /** Whether its script puts no blanks between the parts of a name. */
    boolean isJoined() {
      return script == UnicodeScript.HANGUL || script == UnicodeScript.KATAKANA;
    }

    boolean isLatin() {
      return script == UnicodeScript.LATIN;
    }
  }

  private Runs() {}

  /** Those of a stretch; where a script has capitals, only words that begin with one. */
  static List<Run> of(String text, Span within) {
    List<Run> runs = new ArrayList<>();
    int at = within.start();
    int last = at;
    int end = Math.min(within.end(), within.start() + MOST);
    while (at < end) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (!Character.isLetter(c)) {
        at = next;
        continue;
      }
      int stop = endOfRun(text, at, end);
      if (!Character.isLowerCase(c) && stop - at <= LONGEST) {
        runs.add(run(text, new Span(at, stop), last));
      }
      last = stop;
      at = stop;
    }
    return runs;
  }

  private static Run run(String text, Span span, int last) {
    boolean follows = span.start() - last == 1 && " -‑\u00a0・·.".indexOf(text.charAt(last)) >= 0;
    UnicodeScript script = UnicodeScript.of(text.codePointAt(span.start()));
    return new Run(span, Romanization.of(span.of(text)), script, follows);
  }

  private static int endOfRun(String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      int c = text.codePointAt(at);
      if (!Character.isLetter(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && c != 'ー') {
        break;
      }
      at += Character.charCount(c);
    }
    return Math.max(Math.min(at, limit), start + 1);
  }
}
