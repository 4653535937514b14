package org.rashomon.bench.readings.languages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.bench.readings.FetchedSets;
import org.rashomon.bench.readings.FetchedSets.Repository;

/** The test sentences of Lingua, a thousand a language, taken from the Leipzig corpora. */
record LinguaSentences(Path folder) {
  static final Repository REPOSITORY =
      new Repository("pemistahl", "lingua", "8aa23cd523c9e13464159e7f35571c1169c9ec94");

  /** The languages that must be told apart. */
  static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "sv", "nb", "fi", "cs", "hu", "ro",
          "hr", "id", "vi", "ru", "uk", "el", "he", "ar", "hi", "zh", "ja", "ko");

  private static final Map<String, String> STANDARDS = Map.of("nb", "no", "nn", "no");

  static Optional<LinguaSentences> in(FetchedSets sets) {
    return sets.find(REPOSITORY)
        .map(root -> root.resolve("src/accuracyReport/resources/language-testdata/sentences"))
        .filter(Files::isDirectory)
        .map(LinguaSentences::new);
  }

  /** The texts of a language; every second sentence, from the first. */
  List<Sample> read(String language, Sample.Length length) {
    try {
      List<String> all =
          Files.readAllLines(folder.resolve(language + ".txt"), StandardCharsets.UTF_8);
      List<String> half =
          IntStream.range(0, all.size()).filter(i -> i % 2 == 0).mapToObj(all::get).toList();
      return Sample.of(STANDARDS.getOrDefault(language, language), half, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
