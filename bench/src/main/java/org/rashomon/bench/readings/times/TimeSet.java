package org.rashomon.bench.readings.times;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Texts that are measured together.
 *
 * @param name as it stands in tables
 */
record TimeSet(String name, List<TimeMl> texts) {

  TimeSet {
    texts = List.copyOf(texts);
  }

  /** All texts of a folder by name. */
  static TimeSet of(String name, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new TimeSet(name, files.filter(TimeSet::isMarked).sorted().map(TimeMl::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isMarked(Path file) {
    String name = file.getFileName() + "";
    return name.endsWith(".tml") && !name.startsWith(".");
  }

  /** Every second text, from the first or from the second on. */
  TimeSet half(String half, int from) {
    List<TimeMl> some = new ArrayList<>();
    for (int i = from; i < texts.size(); i += 2) {
      some.add(texts.get(i));
    }
    return new TimeSet(half, some);
  }

  TempEvalScore score(Map<String, List<Timex>> tags) {
    return texts.stream()
        .map(text -> TempEvalScore.of(text.gold(), tags.getOrDefault(text.id(), List.of())))
        .reduce(TempEvalScore.NONE, TempEvalScore::plus);
  }
}
