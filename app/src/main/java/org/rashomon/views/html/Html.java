package org.rashomon.views.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML as it is written: everything from outside is escaped, every element is closed. */
final class Html {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes as name, value, name, value. */
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the element opened last, which must be this one. */
  Html close(String tag) {
    String last = open.pop();
    if (!last.equals(tag)) {
      throw new IllegalStateException("closes " + tag + " inside " + last);
    }
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element with only text in it. */
  Html leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** An element without an end tag (meta, input, br). */
  Html single(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  Html text(String text) {
    text.codePoints().forEach(this::escape);
    return this;
  }

  /** Our own characters, written as they are. Never for a word from a report. */
  Html trusted(String markup) {
    out.append(markup);
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }

  /** The whole page, when everything is closed. */
  String end() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("left open: " + open);
    }
    return out.toString();
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      attributes[i + 1].codePoints().forEach(this::escape);
      out.append('"');
    }
    out.append('>');
  }

  private void escape(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\t', '\n' -> out.append((char) c);
      case '\r' -> out.append("&#13;");
      default -> out.appendCodePoint(isUnprintable(c) ? 0xfffd : c);
    }
  }

  /**
   * Control characters, halves of surrogate pairs, what Unicode keeps for no character, and the two
   * overrides of direction, which would let a report print 41 for 14.
   */
  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c)
        || c == '\u202d'
        || c == '\u202e'
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & 0xfffe) == 0xfffe
        || (c >= 0xfdd0 && c <= 0xfdef);
  }
}
