package org.rashomon.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.rashomon.store.Library;
import org.rashomon.store.Placed;
import org.rashomon.store.Report;
import org.rashomon.store.Story;
import org.rashomon.views.Plain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Why each report is where it is, in words. */
final class StoryReasons {
  private StoryReasons() {}

  /** A few lines for each report, in the order in which they came. */
  static String text(Library library, Story story) {
    StringBuilder text = new StringBuilder();
    for (Placed placed : library.stories().placements(story.id())) {
      text.append(Plain.line(name(library, placed.report()))).append('\n');
      JsonNode why = JsonMapper.shared().readTree(placed.why());
      text.append(reason(library, placed, why));
      for (JsonNode absorbed : why.path("absorbed")) {
        text.append("  joined story ").append(absorbed.asLong()).append(" to it\n");
      }
      if (placed.story() != story.id()) {
        text.append(
            "  came with story %d, which is part of this one now\n".formatted(placed.story()));
      }
    }
    return text.toString();
  }

  private static String reason(Library library, Placed placed, JsonNode why) {
    if (why.path("reason").asString("").equals("joined")) {
      return "  joined story %d, nearest to %s, likelihood %s\n%s"
          .formatted(
              placed.story(),
              Plain.line(name(library, why.path("report").asLong())),
              likelihood(why),
              signals(why));
    }
    JsonNode nearest = why.path("nearest");
    if (nearest.isMissingNode()) {
      return "  started story %d; no other was near\n".formatted(placed.story());
    }
    return "  started story %d; the nearest was %s in story %d, likelihood %s\n%s"
        .formatted(
            placed.story(),
            Plain.line(name(library, nearest.path("report").asLong())),
            nearest.path("story").asLong(),
            likelihood(nearest),
            signals(nearest));
  }

  private static String likelihood(JsonNode match) {
    return String.format(Locale.ROOT, "%.2f", match.path("likelihood").asDouble());
  }

  private static String signals(JsonNode match) {
    StringBuilder text = new StringBuilder();
    for (JsonNode signal : match.path("signals")) {
      List<String> shared =
          StreamSupport.stream(signal.path("shared").spliterator(), false)
              .map(each -> Plain.line(each.asString("")))
              .toList();
      text.append(
          String.format(
              Locale.ROOT,
              "    %+.2f  %s %.2f%s%n",
              signal.path("weight").asDouble(),
              signal.path("signal").asString(""),
              signal.path("value").asDouble(),
              shared.isEmpty() ? "" : ": " + String.join(", ", shared)));
    }
    return text.toString().replace("\r", "");
  }

  private static String name(Library library, long report) {
    return library.reports().get(report).map(Report::name).orElse("report " + report);
  }
}
