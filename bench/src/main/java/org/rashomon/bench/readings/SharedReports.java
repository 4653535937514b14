package org.rashomon.bench.readings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.bench.Project;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Events;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shared reports, by id: {@code EVENT/ARTICLE} for those of the gold, {@code stories/ID} for
 * those of the grouping sets. A text is headline, blank line and body, or the whole of a plain
 * text; labels of our own count code points in it.
 */
public final class SharedReports {
  private static final JsonMapper JSON = new JsonMapper();
  private final SortedMap<String, Article> byId;

  private SharedReports(SortedMap<String, Article> byId) {
    this.byId = Collections.unmodifiableSortedMap(byId);
  }

  /** All that lie beside the project; none where there are none. */
  public static SharedReports beside(Project project) {
    SortedMap<String, Article> byId = new TreeMap<>();
    project.sharedGold().map(Events::in).orElse(List.of()).forEach(event -> gold(event, byId));
    add(project.root().resolveSibling("shared").resolve("eval"), byId);
    return new SharedReports(byId);
  }

  /** Those of the grouping sets in a folder of benchmarks. */
  public static SharedReports in(Path benchmarks) {
    SortedMap<String, Article> byId = new TreeMap<>();
    add(benchmarks, byId);
    return new SharedReports(byId);
  }

  private static void add(Path benchmarks, SortedMap<String, Article> byId) {
    files(benchmarks.resolve("stories")).forEach(file -> stories(file, byId));
  }

  /** All of them, by id. */
  public SortedMap<String, Article> all() {
    return byId;
  }

  /** One of them, where it is at hand. */
  public Optional<Article> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static void gold(Event event, SortedMap<String, Article> byId) {
    for (Article article : Engine.articles(event.files())) {
      byId.put(event.name() + "/" + article.id(), article);
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stories(Path file, SortedMap<String, Article> byId) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      all.lines().map(JSON::readTree).map(SharedReports::story).forEach(a -> byId.put(a.id(), a));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The report in a row of a grouping set. */
  public static Article story(JsonNode node) {
    String headline = node.path("headline").asString("");
    String text = headline + "\n\n" + node.path("text").asString();
    String published = node.path("published").asString("");
    return new Article(
        "stories/" + node.path("id").asString(),
        node.path("publisher").asString(""),
        Optional.of(headline).filter(h -> !h.isBlank()),
        List.of(),
        Optional.empty(),
        published.isEmpty() ? Published.UNKNOWN : Published.of(published, Published.From.METADATA),
        "en",
        "",
        Optional.empty(),
        Optional.empty(),
        text,
        headline.length() + 2);
  }
}
