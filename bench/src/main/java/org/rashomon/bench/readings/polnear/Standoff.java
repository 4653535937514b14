package org.rashomon.bench.readings.polnear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.Span;

/** Reads brat's standoff format: text-bound marks (T) and events that tie them together (E). */
final class Standoff {
  private Standoff() {}

  /** The attributions of a file; events whose cue or content is not marked are left out. */
  static List<Labelled> read(String file, String text) {
    Map<String, List<Span>> marks = new HashMap<>();
    List<String> events = new ArrayList<>();
    for (String line : file.split("\n")) {
      String[] fields = line.split("\t");
      if (fields.length > 1 && fields[0].matches("T\\d+")) {
        marks.put(fields[0], spans(fields[1], text));
      } else if (fields.length > 1 && fields[0].matches("E\\d+")) {
        events.add(fields[1]);
      }
    }
    return events.stream()
        .map(event -> labelled(event, marks))
        .filter(each -> !each.cue().isEmpty() && !each.content().isEmpty())
        .toList();
  }

  private static Labelled labelled(String event, Map<String, List<Span>> marks) {
    return new Labelled(
        part(event, "Source", marks), part(event, "Cue", marks), part(event, "Content", marks));
  }

  private static List<Span> part(String event, String name, Map<String, List<Span>> marks) {
    return Arrays.stream(event.split(" "))
        .filter(each -> each.matches(name + "\\d*:T\\d+"))
        .flatMap(each -> marks.getOrDefault(after(each, ':'), List.of()).stream())
        .sorted()
        .toList();
  }

  private static String after(String words, char mark) {
    return words.substring(words.indexOf(mark) + 1);
  }

  /** "Content 1359 1390;1393 1432": code points in the file, UTF-16 units here. */
  private static List<Span> spans(String mark, String text) {
    List<Span> spans = new ArrayList<>();
    for (String piece : after(mark, ' ').split(";")) {
      String[] ends = piece.strip().split(" ");
      if (ends.length == 2) {
        int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
        spans.add(new Span(start, text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
      }
    }
    return spans;
  }
}
