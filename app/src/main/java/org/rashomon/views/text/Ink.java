package org.rashomon.views.text;

/** How words are set off on a terminal, with colour or without. */
public enum Ink {
  PLAIN,
  COLOUR;

  private static final String ESCAPE = "\u001b[";

  String heading(String text) {
    return set("1", text);
  }

  String disputed(String text) {
    return set("1;33", text);
  }

  String faint(String text) {
    return set("2", text);
  }

  private String set(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
