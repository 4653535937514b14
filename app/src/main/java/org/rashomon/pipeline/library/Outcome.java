package org.rashomon.pipeline.library;

import java.util.Optional;
import org.rashomon.sources.Unread;

/** What came of an input; told only when it is so for good. */
public sealed interface Outcome {

  /** The input as its user would name it. */
  String name();

  /**
   * A report that was not there.
   *
   * @param report its name in the library
   * @param story the story it was put into
   * @param notRead why it is kept without being read
   */
  record Added(String name, String report, long story, Optional<String> notRead)
      implements Outcome {}

  /**
   * A report that was there in other words.
   *
   * @param number which version it is now
   */
  record NewVersion(String name, String report, long story, int number) implements Outcome {}

  /**
   * Something that is kept already.
   *
   * @param reason how that is known
   */
  record Same(String name, String reason) implements Outcome {}

  /** Something that no report could be taken out of. */
  record NotRead(Unread unread) implements Outcome {
    @Override
    public String name() {
      return unread.name();
    }
  }
}
