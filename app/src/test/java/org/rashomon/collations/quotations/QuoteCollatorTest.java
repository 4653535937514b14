package org.rashomon.collations.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.readings.Reading;
import org.rashomon.readings.quotes.SpokenReports;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuoteCollatorTest {
  private SpokenReports reports;

  @BeforeAll
  void open() {
    reports = new SpokenReports();
  }

  @AfterAll
  void close() {
    reports.close();
  }

  @Test
  void bringsACutQuotationToTheWholeOne() {
    assertEquals(
        List.of("a: The gate was open all night, | b: open all night"),
        groups(
            "\"The gate was open all night,\" Ida Falk said.",
            "Ida Falk said the gate had been “open all night” before the flood."));
  }

  @Test
  void bringsTwoTranslationsOfOneSentenceTogether() {
    assertEquals(
        1,
        groups(
                "\"We thank the brave crew for saving every passenger of the ferry,\" Falk said.",
                "\"We thank the courageous crew who saved every passenger of the ferry,\" said Falk.")
            .size());
  }

  @Test
  void neverJoinsBySpeakerAlone() {
    assertEquals(
        2,
        groups(
                "\"The gate was open,\" Ida Falk said.",
                "\"Nobody will be dismissed this year,\" Ida Falk said.")
            .size());
  }

  @Test
  void keepsCommonWordsOfDifferentSpeakersApart() {
    assertEquals(
        2,
        groups("Ida Falk said she was \"devastated\".", "Omar Diallo was \"devastated\", he said.")
            .size());
  }

  @Test
  void cutsASpeechWhereReportsCutIt() {
    assertEquals(
        List.of(
            "a: The gate was open all night. | b: The gate was open all night,",
            "a: No one closed the valve."),
        groups(
            "\"The gate was open all night. No one closed the valve,\" Ida Falk said."
                .replace("valve,", "valve."),
            "\"The gate was open all night,\" Ida Falk said."));
  }

  @Test
  void countsEvidenceInCodePoints() {
    Reading reading = reports.read("a", "🚢🚢 Ida Falk said: \"The gate was open.\"");
    Evidence evidence =
        new QuoteCollator()
            .collate(List.of(reading))
            .getFirst()
            .variants()
            .getFirst()
            .evidence()
            .getFirst();
    assertEquals("The gate was open.", evidence.quote());
    assertEquals(19, evidence.start());
  }

  @Test
  void staysNearLinearWhenEverybodyQuotesTheSame() {
    List<Reading> many = new ArrayList<>();
    Reading one =
        reports.read("a", "\"The gate was open all night,\" Ida Falk said. \"Nobody saw it.\"");
    for (int i = 0; i < 2000; i++) {
      many.add(one);
    }
    assertTimeout(Duration.ofSeconds(10), () -> new QuoteCollator().collate(many));
  }

  private List<String> groups(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      readings.add(reports.read(String.valueOf((char) ('a' + readings.size())), text));
    }
    return new QuoteCollator().collate(readings).stream().map(QuoteCollatorTest::line).toList();
  }

  private static String line(QuoteGroup group) {
    return group.variants().stream()
        .flatMap(variant -> variant.evidence().stream())
        .map(evidence -> evidence.article() + ": " + evidence.quote())
        .collect(Collectors.joining(" | "));
  }
}
