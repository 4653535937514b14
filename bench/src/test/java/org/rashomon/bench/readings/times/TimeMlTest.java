package org.rashomon.bench.readings.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeMlTest {
  private static final String FILE =
      """
      <?xml version="1.0" ?>
      <TimeML><DCT><TIMEX3 tid="t0" value="2019-03-07T10:00">7 March</TIMEX3></DCT>
      <TEXT>Tea <EVENT eid="e1">came</EVENT> <TIMEX3 tid="t1" value="2019-03-05">Tuesday</TIMEX3>.\
      <TIMEX3 tid="t2" value="P1D"/></TEXT></TimeML>
      """;

  @Test
  void readsTextCreationDayAndTagsWithWords(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.tml"), FILE);
    TimeMl read = TimeMl.read(file);
    assertEquals("2019-03-07", read.published());
    assertEquals("Tea came Tuesday.", read.text());
    assertEquals(List.of(new Timex(9, 16, "2019-03-05")), read.gold());
  }

  @Test
  void halvesASetByTheOrderOfItsFiles(@TempDir Path folder) throws IOException {
    for (String name : List.of("c.tml", "a.tml", "b.tml")) {
      Files.writeString(folder.resolve(name), FILE);
    }
    TimeSet all = TimeSet.of("all", folder);
    assertEquals(
        List.of("a.tml", "c.tml"), all.half("first", 0).texts().stream().map(TimeMl::id).toList());
    assertEquals(List.of("b.tml"), all.half("second", 1).texts().stream().map(TimeMl::id).toList());
  }
}
