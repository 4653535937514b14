package org.rashomon.bench.speed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.rashomon.bench.gold.Event;

/**
 * Many reports of one story, made from those of an event: each round through them drops paragraphs,
 * borrows others from the next report and changes figures, so that no two are alike.
 */
final class Story {
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
  private static final Pattern SMALL_FIGURE = Pattern.compile("\\b[1-9]\\d\\b");
  private static final int STEP = 3;

  private Story() {}

  /** Of these events the one with the most reports. */
  static Event largest(List<Event> events) {
    return events.stream()
        .max(Comparator.comparingInt((Event e) -> e.texts().size()))
        .orElseThrow(() -> new IllegalArgumentException("no event"));
  }

  /** Texts of {@code size} reports. */
  static List<String> of(Event event, int size) {
    List<List<String>> reports =
        event.texts().values().stream().map(text -> List.of(PARAGRAPH.split(text))).toList();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int round = i / reports.size();
      List<String> own = reports.get(i % reports.size());
      List<String> next = reports.get((i + round) % reports.size());
      texts.add(round == 0 ? String.join("\n\n", own) : changed(own, next, round));
    }
    return texts;
  }

  private static String changed(List<String> own, List<String> next, int round) {
    List<String> paragraphs = new ArrayList<>(own.subList(0, 1));
    for (int i = 1; i < own.size(); i++) {
      switch ((i + round) % STEP) {
        case 0 -> paragraphs.add(next.get(i % next.size()));
        case 1 -> paragraphs.add(figures(own.get(i), round));
        default -> {
          if (i % (round + 1) != 0) {
            paragraphs.add(own.get(i));
          }
        }
      }
    }
    return String.join("\n\n", paragraphs) + "\n\nEdition " + round + " of this report.\n";
  }

  private static String figures(String paragraph, int round) {
    return SMALL_FIGURE
        .matcher(paragraph)
        .replaceAll(m -> String.valueOf(Integer.parseInt(m.group()) + round));
  }
}
