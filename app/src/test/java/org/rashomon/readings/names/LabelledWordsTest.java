package org.rashomon.readings.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.readings.syntax.Resources;

class LabelledWordsTest {
  @TestFactory
  Stream<DynamicTest> makesNamesOfTheModelsLabels() {
    return Resources.lines(LabelledWordsTest.class, "labelled.txt").stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) {
    int bar = line.indexOf('|');
    LabelledSentence labelled = LabelledSentence.of(0, line.substring(0, bar));
    String found =
        NameReader.read(List.of(labelled.sentence())).stream()
            .map(labelled::named)
            .collect(Collectors.joining("; "));
    assertEquals(line.substring(bar + 1).strip(), found);
  }
}
