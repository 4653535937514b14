package org.rashomon.articles.intake;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** What is wrong with a JSON text, and where. */
final class JsonTrouble {
  static final String WAY_OUT = "correct it there, or fetch it again";

  private JsonTrouble() {}

  /**
   * The reason with line and column.
   *
   * @param firstLine the number of the text's first line in its file
   */
  static String reason(JacksonException e, int firstLine) {
    TokenStreamLocation at = e.getLocation();
    String where =
        at == null
            ? ""
            : " at line " + (firstLine + at.getLineNr() - 1) + ", column " + at.getColumnNr();
    if (e instanceof StreamConstraintsException) {
      return "JSON nested too deeply or with a value too long" + where;
    }
    return "broken JSON" + where + ": " + firstSentence(e.getOriginalMessage());
  }

  private static String firstSentence(String message) {
    String line = message.lines().findFirst().orElse("").strip();
    int end = line.indexOf(": expected");
    String words = end > 0 ? line.substring(0, end) : line;
    return words.length() > 120 ? words.substring(0, 120) + "…" : words;
  }
}
