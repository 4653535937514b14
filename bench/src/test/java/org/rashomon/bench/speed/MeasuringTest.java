package org.rashomon.bench.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.Project;

class MeasuringTest {
  private static final Launcher LAUNCHER = new Launcher(Project.around(Path.of("")));

  @Test
  void takesTheMedianOfOddAndEvenNumbersOfRuns() {
    assertEquals(2, new Spread(List.of(9.0, 1.0, 2.0)).median());
    assertEquals(1.5, new Spread(List.of(1.0, 2.0)).median());
    assertEquals("2 (1–9)", new Spread(List.of(9.0, 1.0, 2.0)).show("%.0f"));
  }

  @Test
  void seesTimeAndMemoryOfAWholeProcess() {
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "no /proc: memory is not measured");
    ProcessRun run = ProcessRun.of(LAUNCHER.hello(), Map.of());
    assertTrue(run.millis() > 1, run::toString);
    assertTrue(run.cpuMillis() > 0, run::toString);
    assertTrue(run.megabytes() > 5 && run.megabytes() < 2000, run::toString);
  }

  @Test
  void doesNotMeasureAFailure() {
    List<String> broken = List.of(LAUNCHER.hello().getFirst(), "no.such.Program");
    assertThrows(IllegalStateException.class, () -> ProcessRun.of(broken, Map.of()));
  }

  @Test
  void cutsASampleOfTheLengthWanted() {
    assertEquals(500, Sample.report(500).text().strip().split("\\s+", -1).length);
  }
}
