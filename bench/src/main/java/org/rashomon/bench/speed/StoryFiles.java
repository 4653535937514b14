package org.rashomon.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Stories as plain text files. */
final class StoryFiles {
  private StoryFiles() {}

  /** Writes one file for each text; files of the same size of story are overwritten. */
  static List<Path> write(List<String> texts, Path target) {
    Path folder = target.resolve("stories").resolve(String.valueOf(texts.size()));
    List<Path> files = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (String text : texts) {
        String name = String.format(Locale.ROOT, "report-%03d.txt", files.size() + 1);
        files.add(Files.writeString(folder.resolve(name), text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Words per report on average. */
  static long words(List<String> texts) {
    return texts.stream().mapToLong(text -> text.strip().split("\\s+").length).sum()
        / Math.max(1, texts.size());
  }
}
