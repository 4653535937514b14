package org.rashomon.sources.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.Rows;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Links;
import org.rashomon.sources.Source;
import org.rashomon.sources.Unread;
import org.rashomon.sources.formats.Formats;

/** The archives that warcio is tested with, those that are broken among them. */
class WarcioTest {
  private static final String SETS = System.getenv().getOrDefault("RASHOMON_SETS", "../bench/sets");

  @TestFactory
  Stream<DynamicTest> readsOrRefusesEveryRecordOfWarciosArchives() {
    Path folder = Path.of(SETS, "webrecorder+warcio", "test", "data");
    assumeTrue(
        Files.isDirectory(folder),
        "webrecorder/warcio at 2a797aa8c6d67e70966ce9d1a690208ab250fbe7 is not in bench/sets");
    return Rows.tests(
        WarcioTest.class,
        "warcio.txt",
        cells -> {
          List<Input> inputs = new ArrayList<>();
          Source.of(
                  folder.resolve(cells.get(0)),
                  new Formats(1_000_000, Links.none("not fetched", "fetch it")))
              .read(inputs::add);
          assertEquals(
              cells.get(1), String.join(", ", inputs.stream().map(WarcioTest::told).toList()));
          assertTrue(!inputs.isEmpty() || cells.get(1).isEmpty());
        });
  }

  private static String told(Input input) {
    return switch (input) {
      case Content content -> "read";
      case Unread unread -> unread.reason();
      default -> "unchanged";
    };
  }
}
