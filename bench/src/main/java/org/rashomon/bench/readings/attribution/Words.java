package org.rashomon.bench.readings.attribution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.text.Span;

/** The words of a stretch, by where they begin: runs of letters and digits, colons and dashes. */
final class Words {
  private Words() {}

  static Set<Integer> in(String text, List<Span> spans) {
    Set<Integer> starts = new TreeSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        char c = text.charAt(i);
        boolean first =
            i == 0 || i == span.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
        if (":—–".indexOf(c) >= 0 || (Character.isLetterOrDigit(c) && first)) {
          starts.add(i);
        }
      }
    }
    return starts;
  }
}
