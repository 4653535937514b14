package org.rashomon.bench.grouping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.rashomon.articles.Article;
import org.rashomon.bench.Project;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.gold.Events;
import org.rashomon.bench.readings.SharedReports;
import org.rashomon.stories.grouping.Sketcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sets of reports whose events are known, sketched. */
final class Sets {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ENDING = ".jsonl.gz";

  /** A report and its event. */
  private record Told(Article article, String event) {}

  private final Project project;
  private final SharedReports reports;
  private final Sketcher sketcher;
  private long numbers;

  Sets(Project project, SharedReports reports, Sketcher sketcher) {
    this.project = project;
    this.reports = reports;
    this.sketcher = sketcher;
  }

  /** The sets to learn from by name; none where they are not at hand. */
  SortedMap<String, List<Labelled>> stories() {
    SortedMap<String, List<Labelled>> sets = new TreeMap<>();
    Path folder = project.root().resolveSibling("shared").resolve("eval/stories");
    for (Path file : files(folder)) {
      String name = file.getFileName().toString().replace(ENDING, "");
      List<Told> told = new ArrayList<>();
      for (JsonNode row : rows(file)) {
        told.add(new Told(SharedReports.story(row), name + "/" + row.path("event").asString()));
      }
      sets.put(name, label(told));
    }
    return sets;
  }

  /** The gold's reports, each of the event whose folder it lies in. */
  List<Labelled> gold() {
    List<Told> told = new ArrayList<>();
    for (Map.Entry<String, Article> each : reports.all().entrySet()) {
      String event = each.getKey().substring(0, each.getKey().indexOf('/'));
      if (!event.equals("stories")) {
        told.add(new Told(each.getValue(), "gold/" + event));
      }
    }
    return label(told);
  }

  /** The invented events. */
  List<Labelled> examples() {
    List<Told> told = new ArrayList<>();
    Events.in(project.examples())
        .forEach(
            event ->
                Engine.articles(event.files())
                    .forEach(article -> told.add(new Told(article, "examples/" + event.name()))));
    return label(told);
  }

  /** Those of unknown date are taken in when the last of the others has come out. */
  private List<Labelled> label(List<Told> told) {
    Instant last =
        told.stream()
            .map(each -> sketcher.sketch(0, each.article()).time())
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    return told.stream()
        .map(
            each ->
                new Labelled(
                    each.article(), sketcher.sketch(numbers++, each.article(), last), each.event()))
        .toList();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonNode> rows(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank()).map(JSON::readTree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
