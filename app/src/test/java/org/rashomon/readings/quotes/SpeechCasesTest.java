package org.rashomon.readings.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Quotation.Speaker;
import org.rashomon.readings.Reading;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeechCasesTest {
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
  Stream<DynamicTest> findsQuotationsAndTheirSpeakers() throws IOException {
    return SpokenReports.cases(getClass(), "quotations.txt").stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.text(), () -> assertEquals(each.expected(), quotations(each.text()))));
  }

  @TestFactory
  Stream<DynamicTest> findsWhoIsSaidToHaveSaidWhat() throws IOException {
    return SpokenReports.cases(getClass(), "attributions.txt").stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.text(), () -> assertEquals(each.expected(), attributions(each.text()))));
  }

  @Test
  void holdsEnoughCases() throws IOException {
    assertTrue(SpokenReports.cases(getClass(), "quotations.txt").size() >= 100);
    assertTrue(SpokenReports.cases(getClass(), "attributions.txt").size() >= 60);
  }

  private List<String> quotations(String text) {
    return reports.read("case", text).quotations().stream().map(each -> line(each, text)).toList();
  }

  private static String line(Quotation quotation, String text) {
    String fragments =
        quotation.fragments().stream().map(f -> f.of(text)).collect(Collectors.joining(" / "));
    return quotation.speaker().map(Speaker::name).orElse("-")
        + " | "
        + quotation.cue().map(cue -> cue.of(text)).orElse("-")
        + " | "
        + fragments;
  }

  private List<String> attributions(String text) {
    Reading reading = reports.read("case", text);
    return reading.attributions().stream().map(each -> line(each, text)).toList();
  }

  private static String line(Attribution each, String text) {
    return each.manner()
        + " | "
        + each.source().of(text)
        + " | "
        + each.cue().of(text)
        + " | "
        + each.content().of(text);
  }
}
