package org.rashomon.readings.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.Rows;

class NounsTest {
  @TestFactory
  Stream<DynamicTest> tellsWhichNounsCanStandForOneThing() {
    return Rows.tests(
        NounsTest.class,
        "nouns.txt",
        cells ->
            assertEquals(cells.get(2).equals("yes"), Nouns.areKin(cells.get(0), cells.get(1))));
  }
}
