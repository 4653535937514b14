package org.rashomon.articles.intake;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.articles.Blank;

/** A text with one JSON object on each line. */
final class JsonLines {
  /** A line that is not blank, with its number from 1. */
  record Line(int number, String text) {}

  private JsonLines() {}

  /** Two lines or more, and an object begins on each of them. */
  static boolean isLikely(String text) {
    List<Line> lines = of(text);
    return lines.size() > 1 && lines.stream().allMatch(line -> beginsObject(line.text()));
  }

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!Blank.isBlank(line)) {
        lines.add(new Line(number, line));
      }
    }
    return lines;
  }

  private static boolean beginsObject(String line) {
    String stripped = line.strip();
    return stripped.startsWith("{") && stripped.substring(1).stripLeading().startsWith("\"");
  }
}
