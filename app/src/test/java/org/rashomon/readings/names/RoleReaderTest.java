package org.rashomon.readings.names;

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
import org.rashomon.readings.Role;
import org.rashomon.readings.quotes.SpokenReports;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleReaderTest {
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
  Stream<DynamicTest> findsWhatPersonsAreSaidToBe() throws IOException {
    return SpokenReports.cases(getClass(), "roles.txt").stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.text(), () -> assertEquals(each.expected(), roles(each.text()))));
  }

  @Test
  void holdsEnoughCases() throws IOException {
    assertTrue(SpokenReports.cases(getClass(), "roles.txt").size() >= 60);
  }

  private List<String> roles(String text) {
    return reports.read("case", text).roles().stream().map(role -> line(role, text)).toList();
  }

  private static String line(Role role, String text) {
    String line =
        String.join(
            " | ",
            role.holder().of(text),
            role.title().of(text),
            role.office(),
            role.of() + (role.former() ? " | former" : ""));
    return line.strip();
  }
}
