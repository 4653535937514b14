package org.rashomon.bench.readings.polnear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.bench.readings.FetchedSets;

/**
 * PolNeAR: political news of seven publishers in which six annotators marked every attribution.
 * {@code train} is for learning, {@code dev} for measuring; {@code test} is never opened.
 */
public final class PolNear {
  /** Where it comes from. */
  public static final FetchedSets.Repository REPOSITORY =
      new FetchedSets.Repository(
          "networkdynamics", "PolNeAR", "c3eee833c035bf7b8c84f55b58c0bf7346cfae76");

  private PolNear() {}

  /** A compartment that may be opened. */
  public enum Compartment {
    TRAIN("train"),
    DEV("dev");

    private final String folder;

    Compartment(String folder) {
      this.folder = folder;
    }
  }

  /** The reports of a compartment by name; the first annotator's marks where there are several. */
  public static List<Document> read(Path checkout, Compartment compartment) {
    Path folder = checkout.resolve("data").resolve(compartment.folder);
    Map<String, Path> marks = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      files.sorted().forEach(file -> marks.putIfAbsent(name(file), file));
      List<Document> documents = new ArrayList<>();
      for (Map.Entry<String, Path> each : marks.entrySet()) {
        Path text = folder.resolve("text").resolve(each.getKey() + ".txt");
        if (Files.exists(text)) {
          documents.add(document(each.getKey(), Files.readString(text), each.getValue()));
        }
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "publisher_date_title_annotator.ann" without the last part. */
  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, Math.max(0, name.lastIndexOf('_')));
  }

  private static Document document(String name, String text, Path marks) throws IOException {
    return new Document(article(name, text), Standoff.read(Files.readString(marks), text));
  }

  private static Article article(String name, String text) {
    String[] parts = name.split("_");
    Published published =
        parts.length > 1 ? Published.of(parts[1], Published.From.METADATA) : Published.UNKNOWN;
    return new Article(
        name,
        parts[0],
        Optional.empty(),
        List.of(),
        Optional.empty(),
        published,
        "en",
        "",
        Optional.empty(),
        Optional.empty(),
        text,
        0);
  }
}
