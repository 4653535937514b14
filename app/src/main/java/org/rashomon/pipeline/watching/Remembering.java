package org.rashomon.pipeline.watching;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rashomon.sources.web.Answer;
import org.rashomon.sources.web.Recorder;
import org.rashomon.sources.web.Validators;

/**
 * Stands between the web, which asks in several threads, and the library, which is for one: holds
 * what is known of the addresses that are about to be asked for, and what their answers said.
 */
final class Remembering implements Recorder, Validators {
  private static final int OK = 200;
  private static final int LONGEST = 1_000;
  private final Map<String, Known> before = new ConcurrentHashMap<>();
  private final Map<String, Known> now = new ConcurrentHashMap<>();

  /** Tells what is known of an address that will be asked for. */
  void expect(String address, Optional<String> tag, Optional<String> modified) {
    if (tag.isPresent() || modified.isPresent()) {
      before.put(address, new Known(tag, modified, Optional.empty()));
    }
  }

  @Override
  public Optional<Known> of(String address) {
    return Optional.ofNullable(before.get(address));
  }

  @Override
  public void record(Answer answer) {
    if (answer.status() == OK) {
      now.put(
          answer.address(),
          new Known(
              answer.header("ETag").filter(Remembering::isShort),
              answer.header("Last-Modified").filter(Remembering::isShort),
              Optional.empty()));
    }
  }

  private static boolean isShort(String value) {
    return value.length() <= LONGEST;
  }

  /** What the last answer of an address said, else what was known of it; once. */
  Known take(String address) {
    Known old = before.remove(address);
    Known known = now.remove(address);
    return known != null
        ? known
        : old != null ? old : new Known(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
