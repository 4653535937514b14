package org.rashomon.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.store.Story;
import org.rashomon.views.Plain;
import org.rashomon.views.Summary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stories as lines to read or to work on. */
final class StoryList {
  private StoryList() {}

  /**
   * Two lines for each.
   *
   * @param all how many stories there are in the library
   */
  static String text(List<Story> stories, long all) {
    StringBuilder text = new StringBuilder();
    for (Story story : stories) {
      text.append("%7d  %s%n".formatted(story.id(), Plain.line(story.title())).replace("\r", ""));
      text.append("         ").append(counts(story)).append('\n');
    }
    text.append(stories.size()).append(" of ").append(all == 1 ? "1 story" : all + " stories");
    return text.append('\n').toString();
  }

  private static String counts(Story story) {
    List<String> parts = new ArrayList<>();
    if (story.contradictions() > 0) {
      parts.add(Summary.count(story.contradictions(), "contradiction"));
    }
    if (story.updates() > 0) {
      parts.add(Summary.count(story.updates(), "update"));
    }
    parts.add(Summary.count(story.reports(), "report"));
    parts.add(Summary.count(story.outlets(), "outlet"));
    parts.add(Summary.count(story.origins(), "origin"));
    parts.add(days(story));
    if (story.stale() && story.outlets() > 1) {
      parts.add("changed since it was collated");
    }
    return String.join(", ", parts);
  }

  private static String days(Story story) {
    String first = day(story.first());
    String last = day(story.last());
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String day(Instant time) {
    return time.toString().substring(0, "2021-05-04".length());
  }

  /** A list of objects. */
  static String json(List<Story> stories) {
    ArrayNode list = JsonMapper.shared().createArrayNode();
    for (Story story : stories) {
      ObjectNode each = list.addObject();
      each.put("story", story.id());
      each.put("title", story.title());
      each.put("reports", story.reports());
      each.put("outlets", story.outlets());
      each.put("origins", story.origins());
      each.put("contradictions", story.contradictions());
      each.put("updates", story.updates());
      each.put("weight", story.weight());
      each.put("first", story.first().toString());
      each.put("last", story.last().toString());
      each.put("collated", !story.stale());
    }
    return list.toPrettyString() + "\n";
  }
}
