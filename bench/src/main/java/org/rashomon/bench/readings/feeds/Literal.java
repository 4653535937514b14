package org.rashomon.bench.readings.feeds;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as Python writes them. */
final class Literal {
  private static final Pattern STRING = Pattern.compile("^[uU]?(['\"])(.*)\\1$", Pattern.DOTALL);
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|(.))", Pattern.DOTALL);

  private Literal() {}

  /** The characters of a string; empty for anything else. */
  static Optional<String> string(String written) {
    Matcher string = STRING.matcher(written.strip());
    return string.matches() ? Optional.of(unescaped(string.group(2))) : Optional.empty();
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            m -> {
              String code =
                  m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
              String plain =
                  code == null
                      ? switch (m.group(4)) {
                        case "n" -> "\n";
                        case "t" -> "\t";
                        case "r" -> "\r";
                        case "\n" -> "";
                        default -> m.group(4);
                      }
                      : Character.toString(Integer.parseInt(code, 16));
              return Matcher.quoteReplacement(plain);
            });
  }
}
