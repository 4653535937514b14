package org.rashomon.sources.web;

import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;

/** What came of asking for an address. */
sealed interface Outcome {

  /** An answer that is final: neither a redirect nor a wish to wait. */
  record Answered(Answer answer) implements Outcome {}

  /** The server's word that nothing has changed. */
  record Same(Unchanged unchanged) implements Outcome {}

  /** No answer that is of use. */
  record None(Unread unread) implements Outcome {}
}
