package org.rashomon.cli;

/** What a process's end says; 69 is the launcher's, when there is no Java to run on. */
final class ExitCode {
  static final int DONE = 0;

  /** The work was done, but its result could not be written, or the program itself is at fault. */
  static final int FAILED = 1;

  static final int USAGE = 2;
  static final int NOTHING_READ = 3;
  static final int SOME_NOT_READ = 4;

  private ExitCode() {}
}
