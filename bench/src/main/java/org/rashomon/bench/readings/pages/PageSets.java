package org.rashomon.bench.readings.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.rashomon.bench.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shared sets of pages, beside the project. */
final class PageSets {
  private static final JsonMapper JSON = new JsonMapper();

  private PageSets() {}

  /** The folder of the sets, where it is at hand. */
  static Optional<Path> beside(Project project) {
    return Optional.of(project.root().resolveSibling("shared").resolve("eval"))
        .filter(eval -> Files.isDirectory(eval.resolve("articles-aeb")));
  }

  /** All pages with a known text. */
  static List<PageCase> withTexts(Path eval) {
    List<PageCase> all = new ArrayList<>(aeb(eval));
    all.addAll(fundus(eval));
    return all;
  }

  /** The 181 pages of Scrapinghub's benchmark of article extraction. */
  static List<PageCase> aeb(Path eval) {
    Path folder = eval.resolve("articles-aeb");
    List<PageCase> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : truth(folder)) {
      String text = each.getValue().path("articleBody").asString("");
      pages.add(
          new PageCase(
              PageCase.Kind.AEB,
              each.getKey(),
              each.getValue().path("url").asString(),
              page(folder, each.getKey() + ".html.gz"),
              List.of(text)));
    }
    return pages;
  }

  /** The 40 pages of the Fundus evaluation. */
  static List<PageCase> fundus(Path eval) {
    Path folder = eval.resolve("articles-fundus");
    List<PageCase> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : truth(folder)) {
      List<String> paragraphs = new ArrayList<>();
      each.getValue().path("body").forEach(p -> paragraphs.add(p.asString()));
      pages.add(
          new PageCase(
              PageCase.Kind.FUNDUS,
              each.getKey(),
              each.getValue().path("url").asString(),
              page(folder, each.getKey()),
              paragraphs));
    }
    return pages;
  }

  static List<Map.Entry<String, JsonNode>> truth(Path folder) {
    try {
      String json = Files.readString(folder.resolve("ground-truth.json"));
      // The set's own writer puts NaN where there is no date.
      JsonNode root = JSON.readTree(json.replace(": NaN", ": null"));
      return List.copyOf(root.properties());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] page(Path folder, String name) {
    Path file = folder.resolve("html").resolve(name);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
