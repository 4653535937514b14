package org.rashomon.sources.web;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Source;

/**
 * Addresses on the web, fetched side by side and handed over in their order.
 *
 * @param addresses at least one
 * @param unpacking what becomes of the content of each
 */
public record WebSource(
    Web web, List<String> addresses, BiConsumer<Content, Consumer<Input>> unpacking)
    implements Source {

  public WebSource {
    addresses = List.copyOf(addresses);
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("a source on the web needs an address");
    }
  }

  /** Whether something on a command line is meant as an address. */
  public static boolean isAddress(String argument) {
    return WebAddress.isWritten(argument);
  }

  @Override
  public String name() {
    return addresses.size() == 1 ? addresses.getFirst() : addresses.size() + " addresses";
  }

  @Override
  public void read(Consumer<Input> into) {
    web.get(
        addresses,
        input -> {
          if (input instanceof Content content) {
            unpacking.accept(content, into);
          } else {
            into.accept(input);
          }
        });
  }
}
