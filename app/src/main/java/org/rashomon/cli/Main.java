package org.rashomon.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program's door. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Terminal terminal =
        new Terminal(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Boolean.getBoolean("rashomon.terminal.out"),
            Boolean.getBoolean("rashomon.terminal.err"),
            allowsColour());
    System.exit(CommandLines.run(terminal, arguments));
  }

  private static boolean allowsColour() {
    String noColour = System.getenv("NO_COLOR");
    boolean refused = noColour != null && !noColour.isEmpty();
    return !refused && !"dumb".equals(System.getenv("TERM"));
  }
}
