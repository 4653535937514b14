package org.rashomon.sources.web;

import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;

/** An address on the web that may be asked for, or the reason why not. */
sealed interface WebAddress {
  /** So long an address is still understood everywhere. */
  int LONGEST = 2_083;

  /** One that may be asked for. */
  record Good(HttpUrl url) implements WebAddress {}

  /** One that may not. */
  record Bad(String reason, String wayOut) implements WebAddress {}

  static WebAddress of(String written) {
    String lower = written.strip().toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      return new Bad("not an address of http or https", "give one that begins with https://");
    }
    return Optional.ofNullable(HttpUrl.parse(written.strip()))
        .map(WebAddress::of)
        .orElse(new Bad("not an address", "check the spelling"));
  }

  /** Without its fragment, which no server sees. */
  private static WebAddress of(HttpUrl url) {
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      return new Bad("an address with a name or password in it", "take them out");
    }
    if (url.toString().length() > LONGEST) {
      return new Bad("an address over " + LONGEST + " characters", "check it");
    }
    return new Good(url.newBuilder().fragment(null).build());
  }

  /** Whether something is written as an address rather than a path. */
  static boolean isWritten(String argument) {
    return argument.regionMatches(true, 0, "http://", 0, 7)
        || argument.regionMatches(true, 0, "https://", 0, 8);
  }
}
