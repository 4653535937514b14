package org.rashomon.sources;

import java.util.function.Consumer;

/** A name that stands for no place at all. */
record NoSource(Unread unread) implements Source {

  @Override
  public String name() {
    return unread.name();
  }

  @Override
  public void read(Consumer<Input> into) {
    into.accept(unread);
  }
}
