package org.rashomon.bench.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Whole processes that collate five short reports, beside a Java program that does nothing.
 *
 * @param program runs of the program
 * @param noArchive the same without its archive of class data
 * @param hello runs of a program that prints one word
 */
record Cold(List<ProcessRun> program, List<ProcessRun> noArchive, List<ProcessRun> hello) {
  private static final int RUNS = 7;

  static Cold measure(Launcher launcher, List<Path> files) {
    List<String> command = launcher.collate(files);
    ProcessRun.of(command, Map.of()); // makes the archive and brings the files into memory
    return new Cold(
        ProcessRun.repeat(RUNS, command, Map.of()),
        ProcessRun.repeat(RUNS, command, Launcher.NO_ARCHIVE),
        ProcessRun.repeat(RUNS, launcher.hello(), Map.of()));
  }
}
