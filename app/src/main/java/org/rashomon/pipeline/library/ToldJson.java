package org.rashomon.pipeline.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.sources.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What feeds tell of pages, as captures keep it. */
final class ToldJson {
  private ToldJson() {}

  static String write(Told told) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("from", told.from());
    told.headline().ifPresent(words -> node.put("headline", words));
    told.authors().forEach(node.putArray("authors")::add);
    told.outlet().ifPresent(name -> node.put("outlet", name));
    told.published().ifPresent(day -> node.put("published", day));
    return node.toString();
  }

  static Told read(String json) {
    JsonNode node = JsonMapper.shared().readTree(json);
    List<String> authors = new ArrayList<>();
    node.path("authors").forEach(each -> authors.add(each.asString()));
    return new Told(
        node.path("from").asString(""),
        text(node, "headline"),
        authors,
        text(node, "outlet"),
        text(node, "published"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.get(field).asString()) : Optional.empty();
  }
}
