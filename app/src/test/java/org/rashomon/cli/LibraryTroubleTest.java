package org.rashomon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.pipeline.library.MadeUpReports;
import org.rashomon.sources.Content;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryFolder;

/** What is said, and that nothing is lost, when a library cannot do what it is asked. */
class LibraryTroubleTest {
  @TempDir Path folder;

  private Path library;
  private Path reports;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void writeReports() throws IOException {
    library = folder.resolve("library");
    reports = Files.createDirectory(folder.resolve("reports"));
    for (Content each : MadeUpReports.of(6, 8)) {
      Files.write(reports.resolve(each.name()), each.bytes());
    }
  }

  private Run run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, UTF_8),
            false,
            false,
            false);
    List<String> words = new ArrayList<>();
    for (Object each : arguments) {
      words.add(each.toString());
    }
    words.add(1, "--library=" + library);
    int code = CommandLines.run(terminal, words.toArray(String[]::new));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private void add() {
    assertEquals(0, run("add", "--no-collate", reports).code());
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + library.resolve("library.db"));
        Statement each = connection.createStatement()) {
      each.execute(statement);
    }
  }

  @Test
  void namesTheProcessThatIsWritingAndLetsReadersGoOn() throws IOException, InterruptedException {
    add();
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
    try (ProgramProcess other =
        ProgramProcess.start(folder, "add", "--library", library.toString(), pipe.toString())) {
      awaitLock(other.pid());
      Run second = run("add", reports);
      assertEquals(1, second.code());
      assertTrue(second.err().contains("is being written by process "), second.err());
      assertTrue(second.err().contains("'rashomon add', since "), second.err());
      assertTrue(second.err().contains("wait until that has ended"), second.err());
      assertEquals(0, run("stories").code());
      assertEquals(0, run("show", "1").code());
      other.kill();
    }
    assertEquals(0, run("add", "--no-collate", reports).code());
  }

  private void awaitLock(long pid) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    String holder = "process " + pid + " ";
    Path lock = library.resolve("library.lock");
    while (System.nanoTime() < end && !Files.readString(lock).startsWith(holder)) {
      Thread.sleep(50);
    }
  }

  @Test
  void leavesALibraryOfANewerProgramAlone() throws SQLException {
    add();
    sql("PRAGMA user_version = 99");
    for (String command : List.of("stories", "doctor")) {
      Run run = run(command);
      assertEquals(1, run.code());
      assertTrue(run.err().contains("has format 99; this program knows 1"), run.err());
      assertTrue(run.err().contains("use the newer program"), run.err());
    }
    Run run = run("add", reports);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("has format 99"), run.err());
  }

  @Test
  void leavesTheDatabaseOfAnotherProgramAlone() throws IOException, SQLException {
    Files.createDirectories(library);
    sql("CREATE TABLE theirs (x)");
    Run run = run("add", reports);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("is a database of another program"), run.err());
    Files.writeString(library.resolve("library.db"), "no database at all, only words".repeat(99));
    Run second = run("add", reports);
    assertEquals(1, second.code());
    assertTrue(second.err().contains("is no library, or its beginning is damaged"), second.err());
  }

  @Test
  void savesWhatCanBeReadOfADamagedLibrary() throws IOException {
    add();
    long size = Files.size(library.resolve("library.db"));
    try (RandomAccessFile file =
        new RandomAccessFile(library.resolve("library.db").toFile(), "rw")) {
      file.seek(size * 3 / 4 / 4096 * 4096); // behind the tables of the schema
      file.write(new byte[3 * 4096]);
    }
    Run doctor = run("doctor");
    assertEquals(1, doctor.code(), doctor.out() + doctor.err());
    assertTrue((doctor.out() + doctor.err()).contains("damaged"), doctor.out() + doctor.err());
    assertTrue(doctor.err().contains("rebuild --into FOLDER"), doctor.err());
    Path saved = folder.resolve("saved");
    Run rebuild = run("rebuild", "--into", saved);
    assertTrue(rebuild.code() == 0 || rebuild.code() == 4, rebuild.err());
    try (Library made = Library.read(new LibraryFolder(saved))) {
      assertTrue(made.reports().count() > 0, "some are saved");
    }
  }

  @Test
  void saysThatTheDiskIsFullAndKeepsWhatIsThere() throws IOException, InterruptedException {
    Files.createDirectories(library);
    boolean isMounted =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=900k", "tmpfs", library.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("mount.txt").toFile())
                .start()
                .waitFor()
            == 0;
    assumeTrue(isMounted, "a small disk can be mounted by root only");
    try {
      assertEquals(0, run("add", "--no-collate", reports).code());
      Path more = Files.createDirectory(folder.resolve("more"));
      for (Content each : MadeUpReports.of(60, 200)) {
        Files.write(more.resolve("more-" + each.name()), each.bytes());
      }
      Run full = run("add", "--no-collate", "-v", more);
      assertEquals(1, full.code(), full.err());
      assertTrue(full.err().contains("is full; free some"), full.err());
      try (Library open = Library.read(new LibraryFolder(library))) {
        full.out()
            .lines()
            .filter(line -> line.startsWith("added "))
            .forEach(line -> assertTrue(open.reports().named(line.split(" ")[1]).isPresent()));
      }
      assertEquals(0, run("stories").code());
    } finally {
      new ProcessBuilder("umount", library.toString()).start().waitFor();
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void readsWhatItMayNotWrite() throws IOException {
    add();
    run("stories");
    Files.setPosixFilePermissions(library, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(library), "root may write everywhere");
      assertEquals(0, run("stories").code());
      Run run = run("add", reports);
      assertEquals(1, run.code());
      assertTrue(run.err().contains("no permission to write"), run.err());
    } finally {
      Files.setPosixFilePermissions(library, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void readsFromADiskThatIsMountedReadOnly() throws IOException, InterruptedException {
    add();
    Path mounted = Files.createDirectory(folder.resolve("mounted"));
    assumeTrue(
        done("mount", "--bind", library.toString(), mounted.toString())
            && done("mount", "-o", "remount,bind,ro", mounted.toString()),
        "only root can mount");
    library = mounted;
    try {
      assertEquals(0, run("stories").code());
      assertEquals(0, run("show", "1").code());
      Run run = run("add", reports);
      assertEquals(1, run.code());
      assertTrue(run.err().contains("no permission to write"), run.err());
      assertTrue(run.err().contains("name another library with --library"), run.err());
    } finally {
      done("umount", mounted.toString());
    }
  }

  private boolean done(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start()
            .waitFor()
        == 0;
  }
}
