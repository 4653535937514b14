package org.rashomon.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * One run inside a process that has been running for a while.
 *
 * @param millis by the clock
 * @param cpuMillis of all threads
 */
record WarmRun(double millis, double cpuMillis) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  static WarmRun of(Runnable work) {
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    work.run();
    double millis = (System.nanoTime() - start) / 1e6;
    return new WarmRun(millis, (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
  }

  /** As often as wanted, but no longer than a budget once there is one run. */
  static List<WarmRun> repeat(int times, double budgetMillis, Runnable work) {
    List<WarmRun> runs = new ArrayList<>();
    double spent = 0;
    while (runs.size() < times && (runs.isEmpty() || spent < budgetMillis)) {
      WarmRun run = of(work);
      spent += run.millis();
      runs.add(run);
    }
    return runs;
  }
}
