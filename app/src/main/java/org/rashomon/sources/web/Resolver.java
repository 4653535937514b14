package org.rashomon.sources.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
public interface Resolver {

  /** All of them; at least one. */
  List<InetAddress> addresses(String host) throws UnknownHostException;

  /** The one of this machine. */
  static Resolver system() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
