package org.rashomon.bench.gold;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Disagreement.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a {@code gold.json}. */
final class GoldFile {
  static final String NAME = "gold.json";
  private static final JsonMapper JSON = new JsonMapper();

  private GoldFile() {}

  static Gold read(String json) {
    JsonNode root = JSON.readTree(json);
    return new Gold(
        each(root, "disagreements", GoldFile::difference),
        each(root, "agreements", GoldFile::fact),
        each(root, "alone", GoldFile::fact),
        each(root, "quotes", q -> new Gold.Quote(text(q, "id"), passages(q, "variants"))),
        each(root, "copies", c -> new Gold.Copy(each(c, "articles", JsonNode::asString))));
  }

  private static Gold.Fact fact(JsonNode node) {
    return new Gold.Fact(text(node, "id"), passages(node, "evidence"));
  }

  private static Gold.Difference difference(JsonNode node) {
    return new Gold.Difference(
        text(node, "id"),
        Kind.valueOf(text(node, "kind").toUpperCase(Locale.ROOT)),
        Disagreement.Type.valueOf(text(node, "class").toUpperCase(Locale.ROOT)),
        node.path("salience").asInt(),
        text(node, "about"),
        each(node, "variants", v -> new Gold.Variant(text(v, "value"), passages(v, "evidence"))));
  }

  private static List<Gold.Passage> passages(JsonNode node, String field) {
    return each(node, field, p -> new Gold.Passage(text(p, "article"), text(p, "quote")));
  }

  private static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> read) {
    return node.path(field).valueStream().map(read).toList();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString();
  }
}
