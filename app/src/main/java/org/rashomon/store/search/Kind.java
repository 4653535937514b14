package org.rashomon.store.search;

import java.util.Locale;

/** What can be found. */
public enum Kind {
  REPORT,
  STATEMENT,
  QUOTE,
  PERSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
