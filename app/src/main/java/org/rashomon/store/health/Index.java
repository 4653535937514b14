package org.rashomon.store.health;

/** What is searched. */
enum Index {
  REPORTS,
  STATEMENTS,
  QUOTES,
  PEOPLE;

  String words() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  private String table() {
    return words() + "_found";
  }

  /** Fails where the index does not agree with the table it is made out of. */
  String check() {
    return "INSERT INTO %1$s (%1$s, rank) VALUES ('integrity-check', 1)".formatted(table());
  }

  String rebuild() {
    return "INSERT INTO %1$s (%1$s) VALUES ('rebuild')".formatted(table());
  }
}
