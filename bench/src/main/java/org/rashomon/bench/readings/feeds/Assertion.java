package org.rashomon.bench.readings.feeds;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.sources.markup.Base;

/**
 * One equation that a test file of feedparser states of itself.
 *
 * @param file where it stands
 * @param field what it is about, e.g. {@code entries[0].title}
 * @param expected as Python writes it
 */
record Assertion(Path file, String field, String expected) {
  private static final Pattern EXPECT = Pattern.compile("Expect:\\s*(.*?)\\s*-->", Pattern.DOTALL);
  private static final Pattern LOCATION = Pattern.compile("Header:\\s*Content-Location: (\\S+)");
  private static final Pattern EQUATION =
      Pattern.compile(
          "\\(?((?:feed|entries\\[\\d+\\])[\\w\\[\\]'.\"]*)\\s*==\\s*"
              + "([uU]?'(?:[^'\\\\]|\\\\.)*'|[uU]?\"(?:[^\"\\\\]|\\\\.)*\"|\\([\\d, ]+\\)|[\\w.]+)",
          Pattern.DOTALL);

  /** The equations of a file. */
  static List<Assertion> of(Path file, byte[] bytes) {
    return said(bytes).map(said -> equations(file, said)).orElse(List.of());
  }

  /** Where a file is said to be got: its Content-Location, from the server of the test suite. */
  static String address(Path file, byte[] bytes) {
    String place = "http://127.0.0.1:8097/tests/wellformed/" + file.getFileName();
    Matcher location = LOCATION.matcher(new String(bytes, StandardCharsets.UTF_8));
    return location.find() ? Base.resolve(place, location.group(1)) : place;
  }

  private static List<Assertion> equations(Path file, String said) {
    List<Assertion> all = new ArrayList<>();
    Matcher equation = EQUATION.matcher(said);
    while (equation.find()) {
      all.add(new Assertion(file, field(equation.group(1)), equation.group(2)));
    }
    return all;
  }

  private static String field(String path) {
    return path.replaceAll("\\[['\"](\\w+)['\"]\\]", ".$1");
  }

  /** Most files are in UTF-8; in others the words may stand in UTF-16 or UTF-32. */
  private static Optional<String> said(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Matcher expect = EXPECT.matcher(text.indexOf('\0') < 0 ? text : text.replace("\0", ""));
    return expect.find() ? Optional.of(expect.group(1)) : Optional.empty();
  }
}
