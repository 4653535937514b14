package org.rashomon.views.annotations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directive behind an address with which browsers show a passage (WICG, URL Fragment Text
 * Directives): the words themselves, or the first and last of many.
 */
final class TextFragment {
  private static final int LONGEST = 120;
  private static final int WORDS = 5;

  private TextFragment() {}

  /**
   * The fragment without its "#", e.g. {@code :~:text=the%20port}; absent where the passage goes
   * over several paragraphs, which such a directive may not find.
   */
  static Optional<String> of(String quote) {
    List<String> words = words(quote);
    if (words.isEmpty() || quote.strip().contains("\n")) {
      return Optional.empty();
    }
    boolean isWhole = quote.length() <= LONGEST || words.size() <= 2 * WORDS;
    String directive =
        isWhole
            ? encoded(words)
            : encoded(words.subList(0, WORDS))
                + ","
                + encoded(words.subList(words.size() - WORDS, words.size()));
    return Optional.of(":~:text=" + directive);
  }

  private static List<String> words(String quote) {
    List<String> words = new ArrayList<>();
    for (String word : quote.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Dashes and commas mean something in a directive; what UTF-8 lacks is left out. */
  private static String encoded(List<String> words) {
    return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D")
        .replace("*", "%2A");
  }
}
