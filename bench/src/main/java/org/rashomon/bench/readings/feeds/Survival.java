package org.rashomon.bench.readings.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Links;
import org.rashomon.sources.Source;
import org.rashomon.sources.Unread;
import org.rashomon.sources.formats.Formats;

/**
 * What came of reading every file of a folder.
 *
 * @param files how many
 * @param handedOver articles and pages found in them
 * @param unread what was told of as unread
 * @param failures files that broke the program, with what happened
 * @param slowest the longest that one file took, in milliseconds
 */
record Survival(int files, int handedOver, int unread, List<String> failures, long slowest) {
  private static final long MOST = 10_000_000;

  static Survival of(Path folder) {
    int files = 0;
    int handedOver = 0;
    int unread = 0;
    long slowest = 0;
    List<String> failures = new ArrayList<>();
    for (Path file : files(folder)) {
      files++;
      long start = System.nanoTime();
      try {
        List<Input> inputs = inputs(file);
        handedOver += (int) inputs.stream().filter(Content.class::isInstance).count();
        unread += (int) inputs.stream().filter(Unread.class::isInstance).count();
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(folder.relativize(file) + ": " + e);
      }
      slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
    }
    return new Survival(files, handedOver, unread, failures, slowest);
  }

  static List<Input> inputs(Path file) {
    List<Input> inputs = new ArrayList<>();
    Formats formats = new Formats(MOST, Links.none("not fetched", "fetch it"));
    Source.of(file, formats).read(inputs::add);
    return inputs;
  }

  static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> row(String name) {
    return List.of(
        name,
        String.valueOf(files),
        String.valueOf(handedOver),
        String.valueOf(unread),
        String.valueOf(failures.size()),
        String.format(Locale.ROOT, "%d ms", slowest));
  }
}
