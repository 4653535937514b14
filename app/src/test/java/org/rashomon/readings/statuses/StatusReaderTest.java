package org.rashomon.readings.statuses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.Models;
import org.rashomon.Rows;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Reading;

class StatusReaderTest {
  @TestFactory
  Stream<DynamicTest> readsTheStatesOfClaims() {
    return Rows.tests(
        getClass(), "statuses.txt", cells -> assertEquals(cells.get(1), statuses(cells.get(0))));
  }

  private static String statuses(String text) {
    Reading reading = Models.read(text);
    List<String> found = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      for (Status status : StatusReader.read(reading.sentences().get(claim.sentence()), claim)) {
        found.add((status.negated() ? "not " : "") + status.word());
      }
    }
    return String.join("; ", found);
  }
}
