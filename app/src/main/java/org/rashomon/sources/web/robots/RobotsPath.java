package org.rashomon.sources.web.robots;

import java.util.Locale;

/** Addresses and patterns in the form in which they are compared. */
final class RobotsPath {
  private RobotsPath() {}

  /** Path, parameters and query of an address; "/" where it has none. */
  static String of(String address) {
    int start = address.startsWith("//") ? 2 : 0;
    int early = firstOf(address, "/?;", start);
    int scheme = address.indexOf("://", start);
    int host = scheme < 0 || (early >= 0 && early < scheme) ? start : scheme + 3;
    int path = firstOf(address, "/?;", host);
    int hash = address.indexOf('#', start);
    if (path < 0 || (hash >= 0 && hash < path)) {
      return "/";
    }
    String found = address.substring(path, hash < 0 ? address.length() : hash);
    return found.startsWith("/") ? found : "/" + found;
  }

  /** Bytes beyond ASCII percent-encoded, and percent-encodings in capitals. */
  static String escaped(String bytes) {
    StringBuilder escaped = new StringBuilder(bytes.length());
    for (int i = 0; i < bytes.length(); i++) {
      char c = bytes.charAt(i);
      if (c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2)) {
        escaped.append(bytes.substring(i, i + 3).toUpperCase(Locale.ROOT));
        i += 2;
      } else if (c >= 0x80) {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean isHex(String bytes, int at) {
    return at < bytes.length() && Character.digit(bytes.charAt(at), 16) >= 0;
  }

  private static int firstOf(String text, String marks, int from) {
    for (int i = from; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
