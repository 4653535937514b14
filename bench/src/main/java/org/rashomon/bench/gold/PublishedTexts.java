package org.rashomon.bench.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of each report in a file, taken without the program that is measured, so that a fault of
 * the program's own reading of files shows.
 */
final class PublishedTexts {
  private static final JsonMapper JSON = new JsonMapper();

  private PublishedTexts() {}

  static boolean isReport(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.equals(GoldFile.NAME)
        && (name.endsWith(".txt") || name.endsWith(".json") || name.endsWith(".jsonl"));
  }

  /** Texts by id: the file's name without its ending, then with "-2", "-3" … */
  static Map<String, String> of(Path file, String content) {
    String name = String.valueOf(file.getFileName());
    String stem = name.substring(0, name.lastIndexOf('.'));
    List<String> texts = name.endsWith(".txt") ? List.of(content) : records(name, content);
    Map<String, String> byId = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      byId.put(i == 0 ? stem : stem + "-" + (i + 1), texts.get(i));
    }
    return byId;
  }

  private static List<String> records(String name, String content) {
    List<String> texts = new ArrayList<>();
    if (name.endsWith(".jsonl")) {
      content.lines().forEach(line -> collect(JSON.readTree(line), texts));
    } else {
      collect(JSON.readTree(content), texts);
    }
    return texts;
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.has("articleBody")) {
      texts.add(node.path("headline").asString("") + "\n\n" + node.path("articleBody").asString());
    } else {
      (node.isArray() ? node : node.path("@graph")).forEach(child -> collect(child, texts));
    }
  }
}
