package org.rashomon.bench.readings.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.readings.FetchedSets;
import org.rashomon.bench.readings.FetchedSets.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The benchmarks' own outputs of others, scored by our count and beside the published figures. */
record PublishedFigures(FetchedSets sets) {
  static final Repository AEB =
      new Repository(
          "scrapinghub",
          "article-extraction-benchmark",
          "4a3bc979f76c0df73cb95fe272e2fc1b96f9f010");
  static final Repository FUNDUS =
      new Repository("dobbersc", "fundus-evaluation", "d43db54b2b393ae10a5114a2bddc512b11bf3227");

  private static final JsonMapper JSON = new JsonMapper();

  /** As the benchmark's README prints them. */
  private static final Map<String, String> README = readme();

  private static Map<String, String> readme() {
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("AutoExtract", "0.970");
    figures.put("rs_trafilatura", "0.970");
    figures.put("go_trafilatura", "0.960");
    figures.put("trafilatura", "0.958");
    figures.put("Diffbot", "0.951");
    figures.put("readability_js", "0.947");
    figures.put("go_readability_fork", "0.947");
    figures.put("go_domdistiller", "0.927");
    figures.put("dragnet", "0.907");
    figures.put("goose3", "0.896");
    figures.put("boilerpipe", "0.860");
    figures.put("justext", "0.804");
    return figures;
  }

  /** Tool, F1 as published, F1 as counted here. */
  List<List<String>> aeb(List<PageCase> pages) {
    List<List<String>> rows = new ArrayList<>();
    Optional<Path> folder = sets.find(AEB).map(root -> root.resolve("output"));
    README.forEach(
        (tool, figure) ->
            folder
                .map(f -> f.resolve(tool + ".json"))
                .filter(Files::isRegularFile)
                .filter(file -> size(file) > 0)
                .map(file -> TextScores.of(pages, aebTexts(file)))
                .map(scores -> List.of(tool, figure, Measure.decimals(scores.aeb().f1())))
                .ifPresent(rows::add));
    return rows;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tool, mean of the published scores of these pages, the same as counted here. */
  List<List<String>> fundus(List<PageCase> pages) {
    List<List<String>> rows = new ArrayList<>();
    sets.find(FUNDUS).ifPresent(root -> fundus(root.resolve("dataset"), pages, rows));
    return rows;
  }

  private static void fundus(Path dataset, List<PageCase> pages, List<List<String>> rows) {
    Map<String, Double> published = published(dataset.resolve("scores/rouge_lsum.tsv"));
    for (String tool :
        List.of("fundus", "trafilatura", "newsplease", "bte", "boilerpipe", "justext")) {
      Map<String, String> texts = fundusTexts(dataset.resolve("extractions/" + tool + ".json"));
      double mean =
          pages.stream()
              .mapToDouble(page -> published.getOrDefault(tool + "\t" + page.id(), 0.0))
              .average()
              .orElse(0);
      double ours = TextScores.of(pages, texts).fundus();
      rows.add(List.of(tool, Measure.decimals(mean), Measure.decimals(ours)));
    }
  }

  private static Map<String, String> aebTexts(Path file) {
    JsonNode root = read(file);
    JsonNode pages = root.has("output") ? root.path("output") : root;
    Map<String, String> texts = new LinkedHashMap<>();
    pages
        .properties()
        .forEach(e -> texts.put(e.getKey(), e.getValue().path("articleBody").asString("")));
    return texts;
  }

  private static Map<String, String> fundusTexts(Path file) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : read(file).properties()) {
      List<String> paragraphs = new ArrayList<>();
      each.getValue().path("body").forEach(p -> paragraphs.add(p.asString("")));
      texts.put(each.getKey(), String.join("\n\n", paragraphs));
    }
    return texts;
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Double> published(Path file) {
    Map<String, Double> scores = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t");
        if (cells.length == 5 && !cells[0].equals("scraper")) {
          scores.put(cells[0] + "\t" + cells[1], Double.parseDouble(cells[4]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scores;
  }
}
