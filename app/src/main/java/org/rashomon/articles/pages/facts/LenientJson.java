package org.rashomon.articles.pages.facts;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as pages write it: line breaks inside strings, commas too many, remarks around it. */
final class LenientJson {
  private static final int DEEPEST = 100;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private LenientJson() {}

  /** The first value of a script, without the marks of comments that old browsers needed. */
  static JsonNode parse(String script) {
    String text = script.strip();
    if (text.startsWith("<!--") || text.startsWith("<![CDATA[")) {
      int brace = Math.max(0, firstBrace(text));
      text = text.substring(brace);
    }
    while (text.endsWith(";")) {
      text = text.substring(0, text.length() - 1).stripTrailing();
    }
    return MAPPER.readTree(text);
  }

  private static int firstBrace(String text) {
    int object = text.indexOf('{');
    int list = text.indexOf('[', 9 < text.length() ? 9 : 0);
    return object < 0 ? list : list < 0 ? object : Math.min(object, list);
  }
}
