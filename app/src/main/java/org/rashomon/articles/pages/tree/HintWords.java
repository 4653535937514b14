package org.rashomon.articles.pages.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The table of words that makers of pages name their elements by. */
final class HintWords {
  private HintWords() {}

  static void each(BiConsumer<String, Hint> into) {
    for (String line : lines()) {
      int colon = line.indexOf(':');
      Hint hint = Hint.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String word : line.substring(colon + 1).strip().split(" ")) {
        into.accept(word, hint);
      }
    }
  }

  private static List<String> lines() {
    try (InputStream in = HintWords.class.getResourceAsStream("hints.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table hints.txt");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
