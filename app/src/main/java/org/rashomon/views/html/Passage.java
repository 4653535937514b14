package org.rashomon.views.html;

import org.rashomon.collations.Evidence;

/**
 * Evidence in its sentence.
 *
 * @param before the words before it, cut at a word when there are many
 * @param words the evidence
 * @param after the words after it
 */
record Passage(String before, String words, String after) {
  private static final int REACH = 120;

  static Passage of(Evidence e, Characters text) {
    int from = e.sentence().map(Evidence.Range::start).orElse(e.start() - REACH);
    int to = e.sentence().map(Evidence.Range::end).orElse(e.end() + REACH);
    int start = Math.max(0, Math.min(from, e.start()));
    int end = Math.min(text.length(), Math.max(to, e.end()));
    boolean whole = e.sentence().isPresent();
    String before = text.between(start, e.start());
    String after = text.between(e.end(), end);
    if (!whole) {
      before = before.substring(before.lastIndexOf("\n\n") + 1);
      int stop = after.indexOf("\n\n");
      after = stop < 0 ? after : after.substring(0, stop);
    }
    return new Passage(
        head(before, whole || start == 0), e.quote(), tail(after, whole || end == text.length()));
  }

  private static String head(String before, boolean whole) {
    if (before.length() <= REACH && whole) {
      return before.stripLeading();
    }
    int space = before.indexOf(' ', Math.max(0, before.length() - REACH));
    return space < 0 ? before.stripLeading() : "… " + before.substring(space + 1);
  }

  private static String tail(String after, boolean whole) {
    if (after.length() <= REACH && whole) {
      return after.stripTrailing();
    }
    int space = after.lastIndexOf(' ', REACH);
    return space < 0 ? after.stripTrailing() : after.substring(0, space) + " …";
  }
}
