package org.rashomon.articles.pages.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page or its deliverer declares. */
final class Declared {
  /** Browsers look at the first 1,024 bytes; pages put it later than they should. */
  private static final int LOOKED_AT = 8_192;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");
  private static final Pattern META =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)\\s[^>]{0,400}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");

  private Declared() {}

  /** In a Content-Type. */
  static Optional<Charset> type(String type) {
    return first(CHARSET, type.substring(0, Math.min(type.length(), 500)));
  }

  /** In the page's own head. A page that could be read for its declaration is not UTF-16. */
  static Optional<Charset> page(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    return first(META, new String(bytes, 0, length, StandardCharsets.ISO_8859_1))
        .map(c -> c.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : c);
  }

  private static Optional<Charset> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Charsets.byLabel(found.group(1)) : Optional.empty();
  }
}
