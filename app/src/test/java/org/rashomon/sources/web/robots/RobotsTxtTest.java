package org.rashomon.sources.web.robots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTxtTest {
  private static boolean allows(String robots, String agent, String address) {
    return RobotsTxt.parse(robots.getBytes(UTF_8)).allows(agent, address);
  }

  @TestFactory
  Stream<DynamicTest> answersAsGooglesParserDoes() throws IOException {
    try (InputStream in = RobotsTxtTest.class.getResourceAsStream("google.tsv")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      List<String> rows = all.lines().filter(line -> !line.startsWith("# ")).toList();
      assertEquals(140, rows.size());
      return rows.stream().map(row -> DynamicTest.dynamicTest(row, () -> check(row)));
    }
  }

  private static void check(String row) {
    String[] cells = row.split("\t", -1);
    String robots = cells[1].replace("\\n", "\n");
    assertEquals(cells[4].equals("allowed"), allows(robots, cells[2], cells[3]));
  }

  /** The rest of Google's cases, whose lines are too long for a table. */
  @Test
  void cutsLongLinesWhereGooglesParserDoes() {
    int longest = 2083 * 8;
    String pattern = "/x/" + "a".repeat(longest - "/x/".length() - "disallow: ".length() + 1 - 3);
    String robots = "user-agent: FooBot\ndisallow: " + pattern + "/qux\n";
    assertTrue(allows(robots, "FooBot", "http://foo.bar/fux"));
    assertFalse(allows(robots, "FooBot", "http://foo.bar" + pattern + "/fux"));
    String a = "/x/" + "a".repeat(longest - "/x/".length() - "allow: ".length() + 1 - 3);
    String b = a.replace('a', 'b');
    String two = "user-agent: FooBot\ndisallow: /\nallow: " + a + "/qux\nallow: " + b + "/qux\n";
    assertFalse(allows(two, "FooBot", "http://foo.bar/"));
    assertTrue(allows(two, "FooBot", "http://foo.bar" + a + "/qux"));
    assertTrue(allows(two, "FooBot", "http://foo.bar" + b + "/fux"));
  }

  @ParameterizedTest
  @CsvSource({
    "Foobot, true",
    "Foobot-Bar, true",
    "Foo_Bar, true",
    "'', false",
    "ツ, false",
    "Foobot*, false",
    "' Foobot ', false",
    "Foobot/2.1, false",
    "Foobot Bar, false"
  })
  void knowsTheNamesThatRulesCanBeFor(String agent, boolean isValid) {
    assertEquals(isValid, RobotsTxt.isValidAgent(agent));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "User-Agent: foo~Allow: /some/path~User-Agent: bar~~~Disallow: /~, ~, 4, 0, 6",
        "User-Agent: foo~Allow: /some/path~User-Agent: bar~~~Disallow: /, ~, 4, 0, 6",
        "\uFEFFUser-Agent: foo~Allow: /AnyValue~, ~, 2, 0, 2",
        "User-Agent: foo~\uFEFFAllow: /AnyValue~, ~, 1, 1, 2"
      })
  void countsLinesWhateverEndsThem(String file, String end, int known, int unknown, int last) {
    for (String ending : List.of("\n", "\r\n", "\r")) {
      List<RobotsLine> lines = RobotsLine.of(file.replace(end, ending).getBytes(UTF_8));
      assertEquals(unknown, lines.stream().filter(RobotsTxtTest::isUnknown).count());
      assertEquals(known + unknown, lines.size());
      assertEquals(last, lines.getLast().number());
    }
  }

  private static boolean isUnknown(RobotsLine line) {
    return line.key() == RobotsLine.Key.UNKNOWN;
  }

  @Test
  void passesOverPartsOfAByteOrderMark() {
    byte[] rest = "User-Agent: foo\nAllow: /AnyValue\n".getBytes(UTF_8);
    for (int[] mark : List.of(new int[] {0xEF}, new int[] {0xEF, 0xBB})) {
      assertTrue(RobotsLine.of(behind(mark, rest)).stream().noneMatch(RobotsTxtTest::isUnknown));
    }
    List<RobotsLine> broken = RobotsLine.of(behind(new int[] {0xEF, 0x11, 0xBF}, rest));
    assertEquals(1, broken.stream().filter(RobotsTxtTest::isUnknown).count());
  }

  private static byte[] behind(int[] mark, byte[] rest) {
    byte[] all = new byte[mark.length + rest.length];
    for (int i = 0; i < mark.length; i++) {
      all[i] = (byte) mark[i];
    }
    System.arraycopy(rest, 0, all, mark.length, rest.length);
    return all;
  }

  @Test
  void findsSitemapsAnywhere() {
    String place = "Sitemap: http://foo.bar/sitemap.xml\n";
    String rules = "User-Agent: foo\nAllow: /some/path\nUser-Agent: bar\n\n\n";
    for (String file : List.of(rules + place, place + rules)) {
      assertEquals(
          List.of("http://foo.bar/sitemap.xml"), RobotsTxt.parse(file.getBytes(UTF_8)).sitemaps());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', /",
    "http://www.example.com, /",
    "http://www.example.com/, /",
    "http://www.example.com/a, /a",
    "http://www.example.com/a/, /a/",
    "http://www.example.com/a/b?c=http://d.e/, /a/b?c=http://d.e/",
    "http://www.example.com/a/b?c=d&e=f#fragment, /a/b?c=d&e=f",
    "example.com, /",
    "example.com/, /",
    "example.com/a, /a",
    "example.com/a/, /a/",
    "example.com/a/b?c=d&e=f#fragment, /a/b?c=d&e=f",
    "a, /",
    "a/, /",
    "/a, /a",
    "a/b, /b",
    "example.com?a, /?a",
    "example.com/a;b#c, /a;b",
    "//a/b/c, /b/c"
  })
  void takesThePathOutOfAnAddress(String address, String path) {
    assertEquals(path, RobotsPath.of(address));
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.example.com, http://www.example.com",
    "/a/b/c, /a/b/c",
    "á, %C3%A1",
    "%aa, %AA"
  })
  void percentEncodesPatterns(String pattern, String escaped) {
    byte[] bytes = pattern.getBytes(UTF_8);
    assertEquals(
        escaped,
        RobotsPath.escaped(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)));
  }

  @Test
  void readsTheCrawlDelayOfTheOwnGroup() {
    RobotsTxt robots =
        RobotsTxt.parse(
            "User-agent: *\nCrawl-delay: 2\nDisallow: /x\n\nUser-agent: Rashomon\nCrawl-delay: 0.5\nDisallow:\n"
                .getBytes(UTF_8));
    assertEquals(Optional.of(0.5), robots.crawlDelay("Rashomon"));
    assertEquals(Optional.of(2.0), robots.crawlDelay("Other"));
  }

  @Test
  void staysFastOnHostilePatterns() {
    String robots = "user-agent: *\ndisallow: " + "/*a".repeat(5_000) + "$\n";
    String address = "http://foo.bar/" + "a/".repeat(1_000);
    long start = System.nanoTime();
    assertTrue(allows(robots, "Rashomon", address));
    assertTrue(System.nanoTime() - start < 1_000_000_000L);
  }
}
