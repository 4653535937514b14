package org.rashomon.bench.readings.who;

import java.util.List;
import java.util.Set;
import org.rashomon.text.Span;

/**
 * A text put together again from its tokens: white space where print would have it, a paragraph at
 * each line break. Where each token stands is kept.
 */
final class TokenText {
  private static final Set<String> CLOSING =
      Set.of(".", ",", ";", ":", "?", "!", ")", "]", "%", "'s", "’s", "’", "”", "…", "'", "n't");
  private static final Set<String> OPENING = Set.of("(", "[", "$", "“", "‘", "£", "€", "@", "#");
  private static final Set<String> CLITICS =
      Set.of("'re", "'ve", "'ll", "'d", "'m", "n’t", "’re", "’ve", "’ll", "’d", "’m");

  private final StringBuilder text = new StringBuilder();
  private final Span[] places;
  private boolean quoted;
  private boolean joined = true;

  TokenText(List<String> tokens) {
    this.places = new Span[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      places[i] = isBreak(tokens.get(i)) ? paragraph() : word(tokens, i);
    }
  }

  String text() {
    return text.toString();
  }

  /** Where the tokens from the first to the last (inclusive) stand. */
  Span span(int first, int last) {
    return places[first].cover(places[last]);
  }

  private static boolean isBreak(String token) {
    return token.contains("\\n");
  }

  private static boolean isBlank(String token) {
    return token.replace("\\xa0", "").replace('\u00a0', ' ').isBlank();
  }

  private Span paragraph() {
    if (!text.isEmpty() && !joined) {
      text.append("\n\n");
    }
    quoted = false;
    joined = true;
    return new Span(text.length(), text.length());
  }

  private Span word(List<String> tokens, int index) {
    String token = tokens.get(index);
    if (isBlank(token)) {
      return new Span(text.length(), text.length());
    }
    boolean quote = token.equals("\"");
    boolean closes = CLOSING.contains(token) || CLITICS.contains(token) || (quote && quoted);
    boolean hyphen = token.equals("-") && isBetweenWords(tokens, index);
    if (!joined && !closes && !hyphen) {
      text.append(' ');
    }
    int start = text.length();
    text.append(token);
    quoted ^= quote;
    joined = OPENING.contains(token) || (quote && quoted) || hyphen;
    return new Span(start, text.length());
  }

  private static boolean isBetweenWords(List<String> tokens, int index) {
    return index > 0
        && index + 1 < tokens.size()
        && ends(tokens.get(index - 1), true)
        && ends(tokens.get(index + 1), false);
  }

  private static boolean ends(String token, boolean last) {
    return !token.isEmpty()
        && Character.isLetterOrDigit(last ? token.charAt(token.length() - 1) : token.charAt(0));
  }
}
