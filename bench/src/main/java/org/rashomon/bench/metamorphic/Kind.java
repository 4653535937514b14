package org.rashomon.bench.metamorphic;

/** What is changed in a copy of a report. */
public enum Kind {
  NUMBER("one number", true),
  DATE("one date", true),
  NAME("one name", true),
  STATUS("one status", true),
  NEGATION("one negation", true),
  NUMERAL("number words and digits", false),
  UNIT("another unit", false),
  ORDER("two paragraphs swapped", false),
  SAYING("verbs of saying", false),
  SYNONYM("a synonym", false),
  VOICE("active to passive", false),
  MONTH("months abbreviated or in full", false),
  SPLIT("split in two", false);

  private final String words;
  private final boolean factual;

  Kind(String words, boolean factual) {
    this.words = words;
    this.factual = factual;
  }

  /** As a page names it. */
  public String words() {
    return words;
  }

  /** Whether another fact is told, so that the change has to be reported. */
  public boolean isFactual() {
    return factual;
  }
}
