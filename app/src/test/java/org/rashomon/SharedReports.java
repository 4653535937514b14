package org.rashomon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.articles.intake.ArticleIntake;
import org.rashomon.sources.Source;
import tools.jackson.databind.json.JsonMapper;

/** Reports for tests: the project's own, and published ones where they lie beside the project. */
public final class SharedReports {
  private static final long MOST = 10_000_000;
  private static final Path SHARED = Path.of("../../shared");
  private static final JsonMapper JSON = new JsonMapper();

  private SharedReports() {}

  /** The articles of one of the project's own examples. */
  public static List<Article> example(String name) throws IOException {
    return folder(Path.of("../examples").resolve(name));
  }

  /** Whether a run asks for every text and not a sample: {@code -Drashomon.texts=all}. */
  public static boolean all() {
    return "all".equals(System.getProperty("rashomon.texts"));
  }

  /**
   * The first report of every event of the gold, or all of them; skips the test where there is
   * none.
   */
  public static List<Article> ofEveryGoldEvent() throws IOException {
    Path gold = SHARED.resolve("gold");
    assumeTrue(Files.isDirectory(gold), "no ../shared/gold beside the project");
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> events = Files.list(gold)) {
      for (Path event : events.filter(Files::isDirectory).sorted().toList()) {
        articles.addAll(folder(event).stream().limit(all() ? Long.MAX_VALUE : 1).toList());
      }
    }
    return articles;
  }

  /** Every {@code step}th published story; skips the test where there are none. */
  public static List<Article> stories(int step) throws IOException {
    Path stories = SHARED.resolve("eval/stories");
    assumeTrue(Files.isDirectory(stories), "no ../shared/eval/stories beside the project");
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(stories)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".gz")).sorted().toList()) {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i += step) {
          String text = JSON.readTree(lines.get(i)).get("text").asString();
          articles.add(Models.article(file.getFileName() + " " + i, text, Published.UNKNOWN));
        }
      }
    }
    return articles;
  }

  private static List<String> lines(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  /** The articles of the files of a folder; its gold is none. */
  private static List<Article> folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Source> sources =
          files
              .filter(file -> !file.endsWith("gold.json"))
              .sorted()
              .map(file -> Source.of(file, MOST))
              .toList();
      return ArticleIntake.of(sources).articles();
    }
  }
}
