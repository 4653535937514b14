package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {
  private static final Path HOME = Path.of("..");

  /** A path of the project between backticks, or the target of a link. */
  private static final Pattern PATH =
      Pattern.compile(
          "`((?:app|bench|bin|docs|examples|models|training|\\.ci|\\.mvn)/[^`\\s*<>$]*+)`"
              + "|\\]\\(([^):#\\s]++)[)#]");

  @Test
  void everyPathNamedInTheDocsExists() throws IOException {
    List<String> missing = new ArrayList<>();
    int named = 0;
    for (Path document : documents()) {
      Matcher path = PATH.matcher(Files.readString(document));
      while (path.find()) {
        named++;
        Path target =
            path.group(1) != null
                ? HOME.resolve(path.group(1))
                : document.resolveSibling(path.group(2));
        if (!Files.exists(target)) {
          missing.add(document + " names " + target);
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(named > 20, "the pattern finds paths");
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> top = Files.list(HOME)) {
      top.filter(DocumentationTest::isMarkdown).forEach(documents::add);
    }
    for (String folder : List.of("docs", "examples", "models", "training")) {
      if (Files.isDirectory(HOME.resolve(folder))) {
        try (Stream<Path> all = Files.walk(HOME.resolve(folder))) {
          all.filter(DocumentationTest::isMarkdown).forEach(documents::add);
        }
      }
    }
    return documents;
  }

  private static boolean isMarkdown(Path path) {
    return path.toString().endsWith(".md") && !path.toString().contains("target");
  }
}
