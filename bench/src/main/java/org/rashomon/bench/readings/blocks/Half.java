package org.rashomon.bench.readings.blocks;

/** The labels in two halves, by report and event: one to work with, one opened at the end. */
enum Half {
  WORK("work"),
  HELD("held");

  private final String file;

  Half(String file) {
    this.file = file;
  }

  /** The ending of its files. */
  String file() {
    return file;
  }

  /** Its name in a table. */
  String words() {
    return this == WORK ? "work half" : "held-out half";
  }
}
