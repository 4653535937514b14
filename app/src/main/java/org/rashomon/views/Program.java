package org.rashomon.views;

import java.util.Optional;

/** What the program calls itself in everything it writes. */
public final class Program {
  public static final String NAME = "rashomon";

  /** The version, as the jar's manifest states it. */
  public static final String VERSION =
      Optional.ofNullable(Program.class.getPackage().getImplementationVersion()).orElse("0.1.0");

  private Program() {}
}
