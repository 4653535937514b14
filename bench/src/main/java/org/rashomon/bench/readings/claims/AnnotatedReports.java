package org.rashomon.bench.readings.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.readings.MainEvent.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the gold standard as it lies in a checkout of Giveme5W1H, with the peer's output. */
final class AnnotatedReports {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String HOME = "Giveme5W1H/examples/datasets/gold_standard";

  private AnnotatedReports() {}

  /** All reports, by the name of their files. */
  static List<AnnotatedReport> in(Path checkout) {
    Path data = checkout.resolve(HOME).resolve("data");
    try (Stream<Path> files = Files.list(data)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> report(file, data.resolveSibling("output").resolve(file.getFileName())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnotatedReport report(Path gold, Path output) {
    JsonNode node = tree(gold);
    String date = node.path("date_publish").asString("");
    return new AnnotatedReport(
        node.path("dId").asString(),
        node.path("category").asString(""),
        date.matches("\\d{4}-\\d\\d-\\d\\d.*") ? date.substring(0, 10) : "",
        node.path("title").asString("").strip(),
        withLead(node.path("description").asString(""), node.path("text").asString("")),
        annotated(node.path("fiveWoneH")),
        Files.exists(output) ? extracted(tree(output).path("fiveWoneH")) : Map.of());
  }

  /** The lead belongs to the report; many texts begin with it. */
  private static String withLead(String lead, String text) {
    String start = lead.strip().substring(0, Math.min(40, lead.strip().length()));
    return text.contains(start) ? text.strip() : lead.strip() + "\n\n" + text.strip();
  }

  private static Map<Question, List<String>> annotated(JsonNode questions) {
    Map<Question, List<String>> all = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      List<String> answers = new ArrayList<>();
      for (JsonNode each : questions.path(name(question)).path("annotated")) {
        String text = each.path("text").asString("").strip();
        boolean agreed = each.path("coderPhraseCount").asInt(1) > 0;
        if (agreed && !ContentWords.of(text).isEmpty()) {
          answers.add(unescaped(text));
        }
      }
      if (!answers.isEmpty()) {
        all.put(question, List.copyOf(answers));
      }
    }
    return all;
  }

  private static Map<Question, String> extracted(JsonNode questions) {
    Map<Question, String> all = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      JsonNode top = questions.path(name(question)).path("extracted").path(0);
      List<String> words = new ArrayList<>();
      for (JsonNode part : top.path("parts")) {
        words.add(part.path(0).path("nlpToken").path("originalText").asString(""));
      }
      if (!words.isEmpty()) {
        all.put(question, String.join(" ", words));
      }
    }
    return all;
  }

  private static String name(Question question) {
    return question.name().toLowerCase(Locale.ROOT);
  }

  /** Quotation marks and dashes stand in the gold as escapes that were escaped once more. */
  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u", from)) {
      plain.append(text, from, at).append(' ');
      from = Math.min(at + 6, text.length());
    }
    return plain.append(text.substring(from)).toString();
  }

  private static JsonNode tree(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
