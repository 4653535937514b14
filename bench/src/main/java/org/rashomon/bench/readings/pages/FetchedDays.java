package org.rashomon.bench.readings.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.bench.readings.FetchedSets;
import org.rashomon.bench.readings.FetchedSets.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of adbar/htmldate that are not among the shared ones, nor of their sites. */
record FetchedDays(FetchedSets sets) {
  static final Repository HTMLDATE =
      new Repository("adbar", "htmldate", "b8952828329abaeeb3be21387b526f2be614ce67");
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> TRUTHS =
      List.of("eval_default.json", "eval_mediacloud_2020.json");
  private static final List<String> FOLDERS = List.of("cache", "eval", "test_set");

  /** All of them, where they are at hand. */
  List<DateCase> beside(List<DateCase> shared) {
    return sets.find(HTMLDATE).map(root -> all(root.resolve("tests"), shared)).orElse(List.of());
  }

  private static List<DateCase> all(Path tests, List<DateCase> shared) {
    Set<String> sites = new HashSet<>();
    Set<String> files = new HashSet<>();
    for (DateCase each : shared) {
      sites.add(each.site());
      files.add(each.file().replaceFirst("\\.gz$", ""));
    }
    List<DateCase> cases = new ArrayList<>();
    for (String truth : TRUTHS) {
      for (Map.Entry<String, JsonNode> each : read(tests.resolve(truth)).properties()) {
        String file = each.getValue().path("file").asString();
        if (!files.contains(file) && !sites.contains(DateCase.site(each.getKey()))) {
          page(tests, file).map(path -> of(each, file, path)).ifPresent(cases::add);
        }
      }
    }
    return cases;
  }

  private static Optional<Path> page(Path tests, String file) {
    Stream<Path> places = FOLDERS.stream().map(folder -> tests.resolve(folder).resolve(file));
    return places.filter(Files::isRegularFile).findFirst();
  }

  private static DateCase of(Map.Entry<String, JsonNode> each, String file, Path path) {
    JsonNode date = each.getValue().path("date");
    Optional<String> day = date.isString() ? Optional.of(date.stringValue()) : Optional.empty();
    try {
      return new DateCase(each.getKey(), file, Files.readAllBytes(path), day);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      // The set's own writer puts NaN where there is no date.
      return JSON.readTree(Files.readString(file).replace(": NaN", ": null"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
