package org.rashomon.sources.news;

import java.util.Optional;
import org.rashomon.sources.markup.Xml;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Trees of JSON with bounds against hostile nesting. */
public final class Json {
  private static final int DEEPEST = 100;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .build())
          .build();

  private Json() {}

  /**
   * Exactly one value, and nothing behind it; a text as long as the input is allowed.
   *
   * @throws JacksonException where the text is not that
   */
  public static JsonNode tree(String text) {
    return MAPPER.readTree(text);
  }

  /** The tree, or nothing where the text is not JSON. */
  public static Optional<JsonNode> parse(String text) {
    try {
      return Optional.of(tree(text));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The first filled string among these properties. */
  public static Optional<String> text(JsonNode node, String... properties) {
    for (String property : properties) {
      JsonNode value = node.path(property);
      if (value.isString() && Xml.filled(value.stringValue()).isPresent()) {
        return Optional.of(value.stringValue());
      }
      if (value.isIntegralNumber()) {
        return Optional.of(value.asString());
      }
    }
    return Optional.empty();
  }
}
