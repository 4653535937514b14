package org.rashomon.store;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.json.JsonMapper;

/** Lists of words in a column. */
final class Json {
  private Json() {}

  static String of(List<String> words) {
    return JsonMapper.shared().writeValueAsString(words);
  }

  static List<String> words(String json) {
    return StreamSupport.stream(JsonMapper.shared().readTree(json).spliterator(), false)
        .map(each -> each.asString())
        .toList();
  }
}
