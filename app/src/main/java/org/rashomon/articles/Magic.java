package org.rashomon.articles;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Known kinds of file that are no plain text, by their first bytes. */
final class Magic {
  private record Known(String beginning, String name) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known("%pdf-", "binary: a PDF"),
          new Known("pk\u0003\u0004", "binary: a ZIP, Word or OpenDocument file"),
          new Known("\u00d0\u00cf\u0011\u00e0", "binary: an old Word file"),
          new Known("\u0089png\r\n", "binary: a PNG picture"),
          new Known("\u00ff\u00d8\u00ff", "binary: a JPEG picture"),
          new Known("gif8", "binary: a GIF picture"),
          new Known("\u001f\u008b", "binary: a gzip file"),
          new Known("{\\rtf", "a Rich Text file, which cannot be read"));

  private Magic() {}

  static Optional<String> of(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1)
            .stripLeading();
    return KNOWN.stream().filter(known -> begins(start, known)).map(Known::name).findFirst();
  }

  private static boolean begins(String start, Known known) {
    String beginning = known.beginning();
    return start.length() >= beginning.length()
        && lower(start.substring(0, beginning.length())).equals(beginning);
  }

  /** ASCII letters only: the other bytes stand for themselves. */
  private static String lower(String bytes) {
    StringBuilder lower = new StringBuilder(bytes);
    for (int i = 0; i < bytes.length(); i++) {
      if (bytes.charAt(i) < 0x80) {
        lower.setCharAt(i, bytes.substring(i, i + 1).toLowerCase(Locale.ROOT).charAt(0));
      }
    }
    return lower.toString();
  }
}
