package org.rashomon.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Linux tells about processes; elsewhere everything is 0. */
final class Proc {
  private static final Path SELF = Path.of("/proc/self/stat");
  private static final double MILLIS_PER_TICK = 10;
  private static final int CHILD_USER = 13;
  private static final int CHILD_SYSTEM = 14;

  private Proc() {}

  /** CPU time of all processes started from here that have ended, in ms. */
  static double millisOfEndedChildren() {
    try {
      String stat = Files.readString(SELF);
      // The name in brackets may hold spaces: count the fields after it.
      List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
      return MILLIS_PER_TICK
          * (Long.parseLong(fields.get(CHILD_USER)) + Long.parseLong(fields.get(CHILD_SYSTEM)));
    } catch (IOException e) {
      return 0;
    }
  }

  /** The most memory that a process and those it started have held at a time so far, in MB. */
  static double peakMegabytes(ProcessHandle process) {
    return Math.max(
        peak(process.pid()),
        process.descendants().mapToDouble(child -> peak(child.pid())).max().orElse(0));
  }

  private static double peak(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
