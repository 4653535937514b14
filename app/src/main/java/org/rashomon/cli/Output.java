package org.rashomon.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
      return failed(e, file);
    }
  }

  /** Something that writes as it goes. */
  interface Writing {
    void into(OutputStream out) throws IOException;
  }

  /** Writes piece by piece, so that what is written need not be held at once. */
  int stream(Writing writing, Optional<Path> file) {
    try {
      if (file.isPresent()) {
        OutputFile.write(file.get(), writing);
      } else {
        OutputStream out = new BufferedOutputStream(terminal.out());
        writing.into(out);
        out.flush();
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      return failed(e, file);
    }
  }

  private int failed(IOException e, Optional<Path> file) {
    if (file.isEmpty() && String.valueOf(e.getMessage()).contains("Broken pipe")) {
      return ExitCode.DONE;
    }
    String what = file.map(Path::toString).orElse("the result");
    terminal.say("rashomon: cannot write " + what + ": " + OutputFile.words(e));
    return ExitCode.FAILED;
  }

  /** Writes to standard output; a reader who has seen enough and left is no failure. */
  int show(String result) {
    try {
      terminal.write(result);
      return ExitCode.DONE;
    } catch (IOException e) {
      return failed(e, Optional.empty());
    }
  }
}
