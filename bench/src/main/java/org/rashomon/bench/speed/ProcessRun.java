package org.rashomon.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of a whole process, from its start to its end.
 *
 * @param millis by the clock
 * @param cpuMillis of all threads
 * @param megabytes the most memory that was resident at a time
 */
record ProcessRun(double millis, double cpuMillis, double megabytes) {
  private static final int POLL_MILLIS = 3;

  static List<ProcessRun> repeat(int times, List<String> command, Map<String, String> environment) {
    List<ProcessRun> runs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      runs.add(of(command, environment));
    }
    return runs;
  }

  /**
   * Runs a command.
   *
   * @throws IllegalStateException when it does not end well
   */
  static ProcessRun of(List<String> command, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      double cpuBefore = Proc.millisOfEndedChildren();
      long start = System.nanoTime();
      Process process = builder.start();
      double peak = 0;
      while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, Proc.peakMegabytes(process.toHandle()));
      }
      double millis = (System.nanoTime() - start) / 1e6;
      if (process.exitValue() != 0) {
        throw new IllegalStateException(command + " ended with " + process.exitValue());
      }
      return new ProcessRun(millis, Proc.millisOfEndedChildren() - cpuBefore, peak);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted during " + command, e);
    }
  }
}
