package org.rashomon.sources;

import java.io.InputStream;
import java.util.function.Consumer;

/** Standard input, or any other stream that is there once. */
record StreamSource(InputStream stream, Unpacking unpacking) implements Source {

  @Override
  public String name() {
    return "standard input";
  }

  @Override
  public void read(Consumer<Input> into) {
    unpacking.stream(name(), "stdin", stream, into);
  }
}
