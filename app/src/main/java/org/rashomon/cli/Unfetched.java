package org.rashomon.cli;

import java.util.List;
import java.util.function.Consumer;
import org.rashomon.sources.Input;
import org.rashomon.sources.Source;
import org.rashomon.sources.Unread;

/** Addresses that are not to be fetched. */
record Unfetched(List<String> addresses) implements Source {

  @Override
  public String name() {
    return addresses.getFirst();
  }

  @Override
  public void read(Consumer<Input> into) {
    for (String address : addresses) {
      into.accept(new Unread(address, "not fetched", "leave out --offline to have it fetched"));
    }
  }
}
