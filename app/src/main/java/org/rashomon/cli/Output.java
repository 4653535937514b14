package org.rashomon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Puts a result where it was asked for. */
record Output(Terminal terminal) {

  /** Writes to a file or to standard output; says why when it cannot. */
  int write(String result, Optional<Path> file) {
    if (file.isEmpty()) {
      return show(result);
    }
    try {
      OutputFile.write(file.get(), result);
      return ExitCode.DONE;
    } catch (IOException e) {
      terminal.say("rashomon: cannot write " + file.get() + ": " + OutputFile.words(e));
      return ExitCode.FAILED;
    }
  }

  /** Writes to standard output; a reader who has seen enough and left is no failure. */
  int show(String result) {
    try {
      terminal.write(result);
      return ExitCode.DONE;
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
        return ExitCode.DONE;
      }
      terminal.say("rashomon: cannot write the result: " + OutputFile.words(e));
      return ExitCode.FAILED;
    }
  }
}
