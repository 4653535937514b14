package org.rashomon.readings.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Reading;
import org.rashomon.readings.quotes.SpokenReports;
import org.rashomon.text.Span;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttributionCasesTest {
  private final AttributionFinder finder = new AttributionFinder();
  private SpokenReports reports;

  @BeforeAll
  void open() {
    reports = new SpokenReports();
  }

  @AfterAll
  void close() {
    reports.close();
  }

  @TestFactory
  Stream<DynamicTest> findsWhoIsSaidToHaveSaidThoughtOrSeenWhat() throws IOException {
    return SpokenReports.cases(getClass(), "attributions.txt").stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.text(), () -> assertEquals(each.expected(), lines(each.text()))));
  }

  @Test
  void holdsEnoughCases() throws IOException {
    assertTrue(SpokenReports.cases(getClass(), "attributions.txt").size() >= 30);
  }

  @Test
  void findsNoMoreThanTwoInEachOfManyOpenQuotations() {
    String text = "“We will go on, the mayor said.\n\n".repeat(2_000);
    assertTrue(find(text.strip()).size() <= 4_000);
  }

  private List<Attribution> find(String text) {
    Reading reading = reports.read("case", text);
    return finder.read(text, reading.sentences(), reading.mentions(), reading.quotations());
  }

  private List<String> lines(String text) {
    return find(text).stream().map(each -> line(each, text)).toList();
  }

  private static String line(Attribution each, String text) {
    StringBuilder line = new StringBuilder(each.manner().name());
    line.append(" | ").append(each.isNamed() ? each.source().of(text) : "-");
    each.citing().ifPresent(whom -> line.append(" < ").append(whom.of(text)));
    line.append(" | ").append(each.cue().of(text)).append(" | ").append(each.content().of(text));
    for (Span piece : each.further()) {
      line.append(" / ").append(piece.of(text));
    }
    return line.toString();
  }
}
