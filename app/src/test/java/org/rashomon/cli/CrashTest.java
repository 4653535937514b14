package org.rashomon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Models;
import org.rashomon.pipeline.library.Doctor;
import org.rashomon.pipeline.library.MadeUpReports;
import org.rashomon.sources.Content;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryFolder;
import org.rashomon.store.Tables;
import org.rashomon.store.health.Finding;

/** The program is killed while it adds, at moments that nobody chose. */
class CrashTest {
  private static final int KILLS = 4;
  private static final long LATEST_MS = 4_000;

  @TempDir Path folder;

  private final List<String> acknowledged = new ArrayList<>();

  @Test
  void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
    long seed = System.nanoTime();
    String told = "seed " + seed;
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (Content each : MadeUpReports.of(5, 110)) {
      Files.write(reports.resolve(each.name()), each.bytes());
    }
    Path whole = folder.resolve("whole");
    add(whole, reports);
    Path library = folder.resolve("killed");
    Random random = new Random(seed);
    for (int i = 0; i < KILLS; i++) {
      killed(library, reports, 200 + (long) (random.nextDouble() * LATEST_MS));
      check(library, told + ", kill " + i);
    }
    add(library, reports);
    assertEquals(digests(whole), digests(library), told);
    Path log = Path.of("library.sketches");
    assertEquals(-1, Files.mismatch(whole.resolve(log), library.resolve(log)), told);
  }

  private ProgramProcess start(Path library, Path reports) throws IOException {
    return ProgramProcess.start(
        folder,
        "add",
        "-v",
        "--taken",
        "2021-06-01T12:00:00Z",
        "--library",
        library.toString(),
        reports.toString());
  }

  private void add(Path library, Path reports) throws IOException, InterruptedException {
    try (ProgramProcess process = start(library, reports)) {
      assertEquals(0, process.code(), process.err());
    }
  }

  private void killed(Path library, Path reports, long millis)
      throws IOException, InterruptedException {
    try (ProgramProcess process = start(library, reports)) {
      process.hasEndedWithin(millis);
      process.kill();
      for (String line : process.lines()) {
        if (line.startsWith("added ")) {
          acknowledged.add(line.split(" ")[1]);
        }
      }
    }
  }

  private void check(Path place, String told) {
    if (!Files.exists(place.resolve("library.db"))) {
      assertTrue(acknowledged.isEmpty(), told);
      return;
    }
    try (Library library = Library.write(new LibraryFolder(place), "test")) {
      for (String name : acknowledged) {
        assertTrue(library.reports().named(name).isPresent(), told + ": lost " + name);
      }
      for (Finding finding : Doctor.check(library, Models.embedder())) {
        boolean isLog = finding.check().equals("log of sketches"); // may lag behind by a batch
        assertTrue(isLog || finding.state() == Finding.State.SOUND, told + ": " + finding);
      }
    }
  }

  private static SortedMap<String, String> digests(Path place) {
    try (Library library = Library.read(new LibraryFolder(place))) {
      return new Tables(library).digests();
    }
  }
}
