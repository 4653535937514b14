package org.rashomon.sources.markup;

import java.util.Locale;
import java.util.Optional;

/**
 * What a text's first tag says without the rest being parsed.
 *
 * @param name with its prefix, in lower case
 * @param tag the whole of the tag
 */
public record XmlRoot(String name, String tag) {
  private static final int LONGEST = 100_000;

  /** The first tag behind declarations, comments and a document type; empty when there is none. */
  public static Optional<XmlRoot> of(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    int at = 0;
    while (true) {
      at = next(start, at);
      if (at >= start.length() || start.charAt(at) != '<') {
        return Optional.empty();
      }
      int end = passedOver(start, at);
      if (end == at) {
        return tag(start, at);
      }
      at = end;
    }
  }

  /** Where a declaration, comment or document type that begins here ends; here, if none does. */
  private static int passedOver(String text, int at) {
    if (text.startsWith("<?", at)) {
      return behind(text, "?>", at);
    }
    if (text.startsWith("<!--", at)) {
      return behind(text, "-->", at);
    }
    return text.startsWith("<!", at) ? doctype(text, at) : at;
  }

  private static int doctype(String text, int at) {
    int close = text.indexOf('>', at);
    int open = text.indexOf('[', at);
    return open >= 0 && open < close ? behind(text, "]>", at) : behind(text, ">", at);
  }

  private static int behind(String text, String mark, int at) {
    int found = text.indexOf(mark, at);
    return found < 0 ? text.length() : found + mark.length();
  }

  private static Optional<XmlRoot> tag(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    int close = text.indexOf('>', end);
    String tag = text.substring(at, close < 0 ? text.length() : close + 1);
    return end == at + 1
        ? Optional.empty()
        : Optional.of(new XmlRoot(text.substring(at + 1, end).toLowerCase(Locale.ROOT), tag));
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff')) {
      at++;
    }
    return at;
  }
}
