package org.rashomon.sources;

import java.util.Locale;

/** What the Content-Type of an answer tells before its bytes are looked at. */
public final class MediaTypes {
  private MediaTypes() {}

  /** Whether something of this kind may be or hold a report; unsaid, it may. */
  public static boolean mayHoldReport(String type) {
    String plain = plain(type);
    return !plain.startsWith("image/")
        && !plain.startsWith("audio/")
        && !plain.startsWith("video/")
        && !plain.startsWith("font/")
        && !plain.equals("text/css")
        && !plain.contains("javascript")
        && !plain.contains("font");
  }

  /** The type without its parameters, in lower case. */
  public static String plain(String type) {
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
