package org.rashomon.articles;

import java.util.Locale;

/** Names of web hosts as a reader says them. */
public final class Hosts {
  private Hosts() {}

  /** A host without its "www."; any other name as it is. */
  public static String display(String name) {
    boolean isHost = name.toLowerCase(Locale.ROOT).startsWith("www.") && !name.contains(" ");
    return isHost && name.length() > 4 ? name.substring(4) : name;
  }
}
