package org.rashomon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Cases from a data file: one a line, cells between bars, remarks after #. */
public final class Rows {
  private static final Pattern BAR = Pattern.compile("\\|");

  /** What is expected of the cells of a row. */
  @FunctionalInterface
  public interface Expectation {
    void check(List<String> cells);
  }

  private Rows() {}

  /** A test for each row of a file that lies beside a class. */
  public static Stream<DynamicTest> tests(Class<?> home, String name, Expectation expectation) {
    return lines(home, name)
        .map(line -> DynamicTest.dynamicTest(line, () -> expectation.check(cells(line))));
  }

  /** The cells of each row of a file that lies beside a class. */
  public static List<List<String>> of(Class<?> home, String name) {
    return lines(home, name).map(Rows::cells).toList();
  }

  private static Stream<String> lines(Class<?> home, String name) {
    try (InputStream in = Objects.requireNonNull(home.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    return BAR.splitAsStream(line).map(String::strip).toList();
  }
}
