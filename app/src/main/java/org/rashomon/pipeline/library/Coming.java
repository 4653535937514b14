package org.rashomon.pipeline.library;

/** What waits to be kept. */
sealed interface Coming permits Arrival, Taken, Coming.Noted {

  /** Something of which only the outcome is to be told, in its turn. */
  record Noted(Outcome outcome) implements Coming {}
}
