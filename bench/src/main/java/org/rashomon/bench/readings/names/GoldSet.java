package org.rashomon.bench.readings.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.FetchedSets;

/**
 * A set that people have labelled.
 *
 * @param title in the tables
 * @param source where it is from
 * @param missing what to do where it is not at hand
 * @param sentences of it; none where it is not at hand
 */
record GoldSet(
    String title, String source, String missing, Optional<List<GoldSentence>> sentences) {
  private static final FetchedSets.Repository CROSSWEIGH =
      new FetchedSets.Repository(
          "ZihanWangKi", "CrossWeigh", "77d0c2dbf1a039211426f0fecb11daabba8e7bd1");

  static List<GoldSet> all(Bench bench) {
    return List.of(wikiGold(bench), conll(bench));
  }

  private static GoldSet wikiGold(Bench bench) {
    Path file =
        bench
            .project()
            .root()
            .resolveSibling("shared")
            .resolve("eval/names/CONLL-format/data/wikigold.conll.txt");
    return new GoldSet(
        "WikiGold",
        "the shared copy of WikiGold (Balasuriya et al. 2009), all of it",
        "not measured: no shared/eval/names beside the project",
        read(Optional.of(file)));
  }

  private static GoldSet conll(Bench bench) {
    return new GoldSet(
        "corrected CoNLL-2003 test",
        "conllpp_test.txt of " + CROSSWEIGH + " (Wang et al. 2019)",
        CROSSWEIGH.wayIn(),
        read(bench.sets().find(CROSSWEIGH).map(f -> f.resolve("data/conllpp_test.txt"))));
  }

  private static Optional<List<GoldSentence>> read(Optional<Path> file) {
    return file.filter(Files::isRegularFile).map(GoldSet::lines).map(ConllFile::sentences);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
