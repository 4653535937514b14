package org.rashomon.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A file that is written whole or not at all. */
final class OutputFile {
  private OutputFile() {}

  /** Refuses a command line whose output must not be written, before any work is done. */
  static void refuseAmong(Path file, List<String> inputs, CommandSpec spec) {
    Optional<String> objection = objection(file, inputs);
    if (objection.isPresent()) {
      throw new ParameterException(spec.commandLine(), objection.get());
    }
  }

  private static Optional<String> objection(Path file, List<String> inputs) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      return Optional.of(file + " is a folder; name a file in it");
    }
    if (folder != null && !Files.isDirectory(folder)) {
      return Optional.of("there is no folder " + folder + " to write into");
    }
    return inputs.stream()
        .filter(input -> isSameOrWithin(file, input))
        .findFirst()
        .map(input -> file + " is one of the inputs and would be lost; write to another file");
  }

  /** Whether the file exists and is the input or stands in it. */
  private static boolean isSameOrWithin(Path file, String input) {
    try {
      return !input.equals("-") && file.toRealPath().startsWith(Path.of(input).toRealPath());
    } catch (IOException | InvalidPathException e) {
      return false; // one of them does not exist, so nothing can be lost
    }
  }

  /** Writes beside the file first and then takes its place in one step. */
  static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same for what is written piece by piece. */
  static void write(Path file, Output.Writing writing) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      write(file, writing, StandardOpenOption.WRITE); // a device or a pipe has no place to take
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path draft =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    Thread cleanUp = new Thread(() -> delete(draft));
    Runtime.getRuntime().addShutdownHook(cleanUp);
    try {
      write(
          draft,
          writing,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(draft);
      forget(cleanUp);
    }
  }

  private static void write(Path file, Output.Writing writing, StandardOpenOption... how)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, how))) {
      writing.into(out);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending and the hook is at work.
    }
  }

  private static void delete(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // It stays behind under a hidden name; the target is untouched.
    }
  }

  /** What an error means. */
  static String words(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
