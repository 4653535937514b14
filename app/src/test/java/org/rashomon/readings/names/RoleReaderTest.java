package org.rashomon.readings.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
            role.of() + kind(role) + time(role));
    return line.strip();
  }

  private static String kind(Role role) {
    return role.kind() == Role.Kind.OFFICE ? "" : " | " + lower(role.kind());
  }

  private static String time(Role role) {
    return role.tenure().time() == Role.Time.NOW ? "" : " | " + lower(role.tenure().time());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
