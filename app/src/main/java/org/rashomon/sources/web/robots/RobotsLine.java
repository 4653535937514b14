package org.rashomon.sources.web.robots;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line that says something.
 *
 * @param number from 1
 * @param value bytes as Latin-1; percent-encoded where it is a pattern
 */
record RobotsLine(int number, Key key, String value) {
  /** RFC 9309 asks for at least so much of a file to be read. */
  private static final int MOST_BYTES = 512_000;

  private static final int LONGEST = 2083 * 8 - 1;

  /** What a line can be about, with the misspellings that are forgiven. */
  enum Key {
    USER_AGENT("user-agent", "useragent", "user agent"),
    ALLOW("allow"),
    DISALLOW("disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"),
    SITEMAP("sitemap", "site-map"),
    CRAWL_DELAY("crawl-delay"),
    UNKNOWN;

    @SuppressWarnings("ImmutableEnumChecker") // a List.of
    private final List<String> spellings;

    Key(String... spellings) {
      this.spellings = List.of(spellings);
    }

    private static Key of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      for (Key key : values()) {
        if (key.spellings.stream().anyMatch(lower::startsWith)) {
          return key;
        }
      }
      return UNKNOWN;
    }

    private boolean isPattern() {
      return this == ALLOW || this == DISALLOW;
    }
  }

  static List<RobotsLine> of(byte[] bytes) {
    int length = Math.min(bytes.length, MOST_BYTES);
    String text = new String(bytes, 0, length, ISO_8859_1).substring(mark(bytes));
    List<RobotsLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      number++;
      of(number, line.substring(0, Math.min(line.length(), LONGEST))).ifPresent(lines::add);
    }
    return lines;
  }

  private static Optional<RobotsLine> of(int number, String raw) {
    int comment = raw.indexOf('#');
    String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
    int colon = line.indexOf(':');
    int split = colon >= 0 ? colon : onlyGap(line);
    if (split <= 0) {
      return Optional.empty();
    }
    Key key = Key.of(line.substring(0, split).strip());
    String value = line.substring(split + 1).strip();
    return Optional.of(
        new RobotsLine(number, key, key.isPattern() ? RobotsPath.escaped(value) : value));
  }

  /** Where the only white space of a line stands; it can stand for a colon left out. */
  private static int onlyGap(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) != ' ' && line.charAt(start) != '\t') {
      start++;
    }
    String rest = line.substring(start).strip();
    return rest.isEmpty() || rest.indexOf(' ') >= 0 || rest.indexOf('\t') >= 0 ? -1 : start;
  }

  /** The length of a byte-order mark, whole or in part. */
  private static int mark(byte[] bytes) {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    int length = 0;
    while (length < mark.length && length < bytes.length && bytes[length] == mark[length]) {
      length++;
    }
    return length;
  }
}
