package org.rashomon.bench.readings.names;

import java.util.List;
import java.util.Optional;

/**
 * Puts a name found in a text on the gold's words. One that ends inside a word whose rest has
 * letters or digits ("Paris" of "Paris-based") names no word of the gold and is left out; hyphens
 * and quotes that stick to it do no harm.
 */
final class WordSpans {
  private WordSpans() {}

  static Optional<Name> on(GoldSentence sentence, int start, int end, Name.Type type) {
    List<Integer> starts = sentence.starts();
    int first = wordAt(starts, start);
    int last = wordAt(starts, end - 1);
    String text = sentence.text();
    boolean whole =
        isBare(text.substring(starts.get(first), start))
            && isBare(text.substring(Math.min(end, text.length()), starts.get(last + 1) - 1));
    return whole ? Optional.of(new Name(first, last + 1, type)) : Optional.empty();
  }

  private static int wordAt(List<Integer> starts, int offset) {
    int at = 0;
    while (at + 2 < starts.size() && starts.get(at + 1) <= offset) {
      at++;
    }
    return at;
  }

  private static boolean isBare(String rest) {
    return rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
