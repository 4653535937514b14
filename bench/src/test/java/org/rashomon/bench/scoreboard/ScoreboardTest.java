package org.rashomon.bench.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.bench.Project;
import org.rashomon.bench.baseline.WordOverlap;

class ScoreboardTest {
  private static final Contestant PROGRAM = new Contestant("program", WordOverlap::collate);
  @TempDir private Path folder;
  private Project project = Project.around(Path.of(""));

  @BeforeEach
  void copyTheExamples() throws IOException {
    Path examples = project.examples();
    Path root = folder.resolve("project");
    try (Stream<Path> files = Files.walk(examples)) {
      for (Path file : files.toList()) {
        Path copy = root.resolve("examples").resolve(examples.relativize(file).toString());
        Files.createDirectories(Files.isDirectory(file) ? copy : copy.resolveSibling(""));
        if (Files.isRegularFile(file)) {
          Files.copy(file, copy);
        }
      }
    }
    project = new Project(root);
  }

  @Test
  void writesThePageAndTheCollations() throws IOException {
    Path gold = folder.resolve("shared/gold");
    Files.createDirectories(gold);
    Files.move(project.examples().resolve("harbour-fire"), gold.resolve("fire"));
    List<String> lines = new Scoreboard(project, PROGRAM).run(true);
    String page = Files.readString(project.doc("accuracy.md"));
    assertTrue(page.contains("| bridge-opening |") && page.contains("| fire |"), page);
    assertTrue(lines.stream().anyMatch(l -> l.startsWith("  MISSED ")), "remarks on the terminal");
    assertFalse(page.contains("MISSED"), "no words of the reports on the page");
    assertTrue(
        Files.exists(project.target().resolve("collations/program/fire.json")), "collations");
  }

  @Test
  void leavesThePageAloneWithoutTheSharedGold() {
    new Scoreboard(project, PROGRAM).run(false);
    assertFalse(Files.exists(project.doc("accuracy.md")));
    assertTrue(Files.exists(project.target().resolve("accuracy.md")));
  }

  @Test
  void looksAtTheEventsNamedOnly() {
    List<String> lines = new Scoreboard(project, PROGRAM).look(Set.of("harbour-fire"));
    assertEquals("harbour-fire", lines.getFirst());
    assertFalse(lines.contains("bridge-opening"));
  }

  @Test
  void saysByHowMuchAMarkIsMissed() {
    assertEquals("short by 0.050", new Mark("m", 0.55, Optional.of(0.5)).verdict());
    assertEquals("reached", new Mark("m", 0.55, Optional.of(0.55)).verdict());
    assertEquals("not measured", new Mark("m", 0.55, Optional.empty()).verdict());
  }
}
