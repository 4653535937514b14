package org.rashomon.bench.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.rashomon.pipeline.library.Doctor;
import org.rashomon.readings.embedding.OnnxEmbedder;
import org.rashomon.sources.Content;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryFolder;
import org.rashomon.store.Tables;
import org.rashomon.store.health.Finding;

/**
 * Kills the program at random moments while it adds, again and again until it comes to its end, and
 * then begins with another library. After each kill everything that was acknowledged has to be
 * there and the doctor to be content; in the end the library has to be that of a program which
 * nobody killed.
 */
public final class Crashes {
  private static final int REPORTS = 160;

  private final Path folder;
  private final int kills;
  private final long seed;
  private final Consumer<String> progress;
  private final Random random;
  private final List<String> faults = new ArrayList<>();
  private int killed;
  private int libraries;
  private int acknowledged;

  /**
   * A run that is to be made.
   *
   * @param folder for libraries, which are removed again
   * @param progress is told of every kill
   */
  public Crashes(Path folder, int kills, long seed, Consumer<String> progress) {
    this.progress = progress;
    this.folder = folder;
    this.kills = kills;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** Runs, and tells what came of it. */
  public List<String> run() {
    try {
      Folders.remove(folder);
      Path reports = Files.createDirectories(folder.resolve("reports"));
      write(reports);
      Path whole = folder.resolve("whole");
      long start = System.nanoTime();
      ended(start(whole, reports));
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      while (killed < kills) {
        life(whole, reports, millis);
      }
      Folders.remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    return told();
  }

  private List<String> told() {
    List<String> lines = new ArrayList<>(faults);
    lines.add(
        "%d kills, %d libraries, %d reports acknowledged before a kill, %d faults (seed %d)"
            .formatted(killed, libraries, acknowledged, faults.size(), seed));
    return lines;
  }

  /** How many faults were found. */
  public int faults() {
    return faults.size();
  }

  private static void write(Path reports) throws IOException {
    InventedReports invented = new InventedReports(1);
    for (int i = 0; i < REPORTS; i++) {
      Content report = invented.report(i);
      Files.write(reports.resolve(report.name()), report.bytes());
    }
  }

  /** One library from its first kill to its end. */
  private void life(Path whole, Path reports, long millis)
      throws IOException, InterruptedException {
    Path library = folder.resolve("killed-" + ++libraries);
    List<String> names = new ArrayList<>();
    boolean isAlive = true;
    while (isAlive && killed < kills) {
      Process process = start(library, reports);
      boolean hasEnded = process.waitFor(200 + random.nextLong(millis), TimeUnit.MILLISECONDS);
      if (hasEnded) {
        isAlive = false;
      } else {
        process.destroyForcibly().waitFor();
        killed++;
        names.addAll(names());
        check(library, names);
        progress.accept(
            "kill %d, library %d: %d acknowledged, %d faults"
                .formatted(killed, libraries, names.size(), faults.size()));
      }
    }
    ended(start(library, reports));
    acknowledged += names.size();
    compare(whole, library);
    Folders.remove(library);
  }

  private Process start(Path library, Path reports) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.rashomon.cli.Main",
            "add",
            "-v",
            "--taken",
            "2021-12-31T00:00:00Z",
            "--library",
            library.toString(),
            reports.toString());
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out.txt").toFile())
        .redirectError(folder.resolve("err.txt").toFile())
        .start();
  }

  private void ended(Process process) throws IOException, InterruptedException {
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("err.txt")));
    }
  }

  /** Names of the reports that were acknowledged with a whole line. */
  private List<String> names() throws IOException {
    String out = Files.readString(folder.resolve("out.txt"));
    return out.substring(0, out.lastIndexOf('\n') + 1)
        .lines()
        .filter(line -> line.startsWith("added "))
        .map(line -> line.split(" ")[1])
        .toList();
  }

  private void check(Path place, List<String> names) {
    if (!Files.exists(place.resolve("library.db"))) {
      names.forEach(name -> fault("kill " + killed + ": lost " + name));
      return;
    }
    try (Library library = Library.write(new LibraryFolder(place), "bench");
        OnnxEmbedder embedder = new OnnxEmbedder()) {
      for (String name : names) {
        if (library.reports().named(name).isEmpty()) {
          fault("kill " + killed + ": lost " + name);
        }
      }
      for (Finding finding : Doctor.check(library, embedder)) {
        // The log is written after the database, so it may lag behind by a batch.
        boolean isLog = finding.check().equals("log of sketches");
        if (finding.state() != Finding.State.SOUND && !isLog) {
          fault("kill " + killed + ": " + finding);
        }
      }
    }
  }

  private void compare(Path whole, Path library) throws IOException {
    try (Library one = Library.read(new LibraryFolder(whole));
        Library other = Library.read(new LibraryFolder(library))) {
      if (!new Tables(one).digests().equals(new Tables(other).digests())) {
        fault("library " + libraries + " is not that of a program which nobody killed");
      }
    }
    Path log = Path.of("library.sketches");
    if (Files.mismatch(whole.resolve(log), library.resolve(log)) >= 0) {
      fault("library " + libraries + " has another log of sketches");
    }
  }

  private void fault(String words) {
    faults.add(words);
  }
}
