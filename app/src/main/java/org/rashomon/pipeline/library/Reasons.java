package org.rashomon.pipeline.library;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.stories.grouping.Match;
import org.rashomon.stories.grouping.Placement;
import org.rashomon.stories.grouping.Reason;
import org.rashomon.stories.grouping.Signal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Why a report is where it is, as JSON. */
final class Reasons {
  private static final double THOUSAND = 1_000;

  private Reasons() {}

  static String json(Placement placement) {
    ObjectNode why = JsonMapper.shared().createObjectNode();
    switch (placement.reason()) {
      case Reason.Joined joined -> {
        why.put("reason", "joined");
        match(why, joined.match());
      }
      case Reason.Started started -> {
        why.put("reason", "started");
        Optional<Match> nearest = started.nearest();
        nearest.ifPresent(match -> match(why.putObject("nearest"), match));
      }
    }
    ArrayNode absorbed = why.putArray("absorbed");
    placement.absorbed().forEach(absorbed::add);
    return why.toString();
  }

  private static void match(ObjectNode node, Match match) {
    node.put("story", match.story());
    node.put("report", match.report());
    node.put("likelihood", rounded(match.likelihood()));
    ArrayNode signals = node.putArray("signals");
    for (Signal signal : match.signals()) {
      ObjectNode each = signals.addObject();
      each.put("signal", signal.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
      each.put("value", rounded(signal.value()));
      each.put("weight", rounded(signal.weight()));
      ArrayNode shared = each.putArray("shared");
      signal.shared().forEach(shared::add);
    }
  }

  private static double rounded(double value) {
    return Math.round(value * THOUSAND) / THOUSAND;
  }
}
