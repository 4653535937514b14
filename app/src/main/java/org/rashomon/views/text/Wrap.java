package org.rashomon.views.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of so many columns. */
final class Wrap {
  private Wrap() {}

  /**
   * Lines at most {@code columns} wide; a word that is wider is cut, never a pair of surrogates.
   */
  static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      String rest = word;
      while (Width.of(rest) > columns) {
        flush(lines, line);
        int cut = cut(rest, columns);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      if (!line.isEmpty() && Width.of(line.toString()) + 1 + Width.of(rest) > columns) {
        flush(lines, line);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    flush(lines, line);
    return lines;
  }

  private static void flush(List<String> lines, StringBuilder line) {
    if (!line.isEmpty()) {
      lines.add(line.toString());
      line.setLength(0);
    }
  }

  private static int cut(String word, int columns) {
    int end = 0;
    int width = 0;
    while (end < word.length()) {
      int next = end + Character.charCount(word.codePointAt(end));
      width += Width.of(word.substring(end, next));
      if (width > columns) {
        break;
      }
      end = next;
    }
    return Math.max(end, 1);
  }
}
