package org.rashomon.sources;

import java.util.List;

/** What is done about the addresses that feeds and lists give. */
public interface Links {

  /** Gets each address and hands over one input for each, in their order. */
  void follow(String from, List<String> addresses, Parts parts);

  /** Gets nothing, and says so of each address. */
  static Links none(String why, String wayOut) {
    return (from, addresses, parts) -> {
      for (String address : addresses) {
        parts.take(new Unread(address, why, wayOut));
      }
    };
  }
}
