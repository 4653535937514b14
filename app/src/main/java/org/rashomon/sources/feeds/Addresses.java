package org.rashomon.sources.feeds;

import java.util.Locale;

/** Addresses that can be fetched. */
final class Addresses {
  private Addresses() {}

  static boolean isWeb(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }
}
