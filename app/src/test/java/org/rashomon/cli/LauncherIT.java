package org.rashomon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as its users start it: a process of its own. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path folder;

  private Path report;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void writeReport() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("a folder with spaces"));
    report =
        Files.writeString(
            odd.resolve("one report.txt"),
            "The ferry ran aground near the lighthouse on Monday, the coast guard said.");
  }

  private Run run(Path program, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().putAll(environment);
    builder.environment().put("RASHOMON_BUILD", "never");
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("LC_ALL", "C");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        builder
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "did not end");
    return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    return run(HOME.resolve("bin/rashomon"), Map.of(), arguments);
  }

  @Test
  void startsThroughALinkFromAnyFolder() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(folder.resolve("linked"), HOME.resolve("bin/rashomon"));
    Run run = run(link, Map.of(), "--version");
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("rashomon "), run.out());
  }

  @Test
  void collatesTheSameWayColdAndWarm() throws IOException, InterruptedException {
    Run cold = run("collate", "--format", "json", report.toString());
    assertEquals(0, cold.code(), cold.err());
    assertEquals("", cold.err());
    Run warm = run("collate", "--format", "json", report.toString());
    assertEquals(cold, warm);
    try (Stream<Path> kept = Files.list(folder.resolve("cache"))) {
      assertEquals(List.of(folder.resolve("cache/rashomon")), kept.toList());
    }
  }

  @Test
  void worksWithoutAPlaceForItsCache() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("cache"), "a file where a folder should be");
    Run run = run("collate", report.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
  }

  @Test
  void endsWithTheCodesItPromises() throws IOException, InterruptedException {
    assertEquals(2, run("collate").code());
    assertEquals(2, run("collate", "--no-such-option", "x").code());
    assertEquals(3, run("collate", "missing").code());
    assertEquals(4, run("collate", report.toString(), "missing").code());
  }

  @Test
  void namesTheJavaThatIsMissing() throws IOException, InterruptedException {
    Run run = run(HOME.resolve("bin/rashomon"), Map.of("RASHOMON_JAVA", "/nowhere"), "--version");
    assertEquals(69, run.code());
    assertTrue(run.err().contains("/nowhere") && run.err().contains("adoptium"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void tellsTooOldAJavaByItsReleaseFile() throws IOException, InterruptedException {
    Path old = folder.resolve("old java");
    Files.createDirectories(old.resolve("bin"));
    Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"1.8.0_402\"\n");
    Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\necho started >&2\n");
    assertTrue(java.toFile().setExecutable(true));
    Run run =
        run(HOME.resolve("bin/rashomon"), Map.of("RASHOMON_JAVA", old.toString()), "--version");
    assertEquals(69, run.code());
    assertTrue(run.err().contains("(version 8)"), run.err());
    assertTrue(!run.err().contains("started"), run.err());
  }

  @Test
  void showsTheDemoAndSaysWhereItsPageLies() throws IOException, InterruptedException {
    Run run = run("demo");
    assertEquals(0, run.code(), run.err());
    Path page = folder.toRealPath().resolve("rashomon-demo.html");
    assertTrue(run.out().contains(page.toString()), run.out());
    assertTrue(run.out().contains("DISPUTED"), run.out());
    assertTrue(Files.size(page) > 1_000);
  }

  @Test
  void readsAPipe() throws IOException, InterruptedException {
    Path shell = Path.of("/bin/sh");
    String line =
        "cat '%s' | '%s' collate -f csv -".formatted(report, HOME.resolve("bin/rashomon"));
    Run run = run(shell, Map.of(), "-c", line);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("record,"), run.out());
  }
}
