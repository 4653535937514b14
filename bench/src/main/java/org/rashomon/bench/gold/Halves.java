package org.rashomon.bench.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The shared gold in two halves: one to work on, one that is kept aside while rules are made. The
 * list is fixed, by turns in the order of the names; the event that the marks name is for work.
 */
public final class Halves {
  private static final Set<String> HELD_OUT = read("held-out.txt");

  private Halves() {}

  /** Whether an event is kept aside. */
  public static boolean isHeldOut(String event) {
    return HELD_OUT.contains(event);
  }

  private static Set<String> read(String name) {
    try (InputStream in = Objects.requireNonNull(Halves.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
