package org.rashomon.bench.speed;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the JMH benchmarks in a process of their own. */
final class Micro {
  private static final int WARMUPS = 4;
  private static final int ITERATIONS = 5;
  private static final TimeValue EACH = TimeValue.seconds(2);

  private Micro() {}

  /**
   * What one operation costs.
   *
   * @param millis by the clock
   * @param cpuMillis of all threads
   */
  record Cost(double millis, double cpuMillis) {}

  /** Costs by the benchmark's method. */
  static Map<String, Cost> run() {
    Map<String, Cost> costs = new TreeMap<>();
    try {
      for (RunResult result :
          new Runner(
                  new OptionsBuilder()
                      .include(ReadingBenchmark.class.getName())
                      .forks(1)
                      .warmupIterations(WARMUPS)
                      .warmupTime(EACH)
                      .measurementIterations(ITERATIONS)
                      .measurementTime(EACH)
                      .verbosity(VerboseMode.SILENT)
                      .addProfiler(CpuProfiler.class)
                      .build())
              .run()) {
        Result<?> time = result.getPrimaryResult();
        costs.put(time.getLabel(), new Cost(time.getScore(), cpu(result)));
      }
    } catch (RunnerException e) {
      throw new IllegalStateException("the benchmarks could not be run: " + e.getMessage(), e);
    }
    return costs;
  }

  private static double cpu(RunResult result) {
    Result<?> cpu = result.getSecondaryResults().get(CpuProfiler.NAME);
    if (cpu == null) {
      throw new IllegalStateException("no CPU time was measured");
    }
    return cpu.getScore();
  }
}
