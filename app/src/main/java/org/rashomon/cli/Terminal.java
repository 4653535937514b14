package org.rashomon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.rashomon.views.Plain;
import org.rashomon.views.text.Ink;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, for results only
 * @param err standard error, for everything said about them
 * @param outIsTerminal whether a person reads the output
 * @param errIsTerminal whether a person reads what is said
 * @param allowsColour whether colour is welcome on a terminal
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean allowsColour) {

  Ink ink() {
    return outIsTerminal && allowsColour ? Ink.COLOUR : Ink.PLAIN;
  }

  /** Says something on standard error, in one line that cannot steer the terminal. */
  void say(String line) {
    err.println(Plain.line(line));
  }

  /** Shows what is going on, to a person only; the next word takes its place. */
  void progress(String words) {
    if (errIsTerminal) {
      err.print("\r\u001b[K" + words);
      err.flush();
    }
  }

  /** Writes a result whole to standard output. */
  void write(String result) throws IOException {
    out.write(result.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
