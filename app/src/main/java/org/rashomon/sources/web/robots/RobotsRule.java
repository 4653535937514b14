package org.rashomon.sources.web.robots;

/**
 * One allow or disallow line.
 *
 * @param pattern percent-encoded; a star stands for anything, a dollar at the end for the end
 */
record RobotsRule(boolean isAllow, String pattern) {
  private static final String INDEX = "/index.htm";

  /** How specific the rule is for a path: its length; 0 where it says nothing. */
  int weight(String path) {
    if (matches(path, pattern)) {
      return pattern.length();
    }
    int slash = pattern.lastIndexOf('/');
    boolean isIndex = isAllow && slash >= 0 && pattern.startsWith(INDEX, slash);
    String folder = isIndex ? pattern.substring(0, slash + 1) + "$" : "";
    return isIndex && matches(path, folder) ? folder.length() : 0;
  }

  /** The leftmost place for each piece between stars leaves the most room for the next. */
  private static boolean matches(String path, String pattern) {
    boolean isAnchored = pattern.endsWith("$");
    String[] pieces =
        (isAnchored ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(pieces[0])) {
      return false;
    }
    int at = pieces[0].length();
    for (int i = 1; i < pieces.length; i++) {
      boolean isEnd = isAnchored && i == pieces.length - 1;
      int found = isEnd ? path.length() - pieces[i].length() : path.indexOf(pieces[i], at);
      if (found < at || !path.startsWith(pieces[i], found)) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return !isAnchored || at == path.length();
  }
}
