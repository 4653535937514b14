package org.rashomon.sources.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Resolves hosts for the connections themselves and leaves out addresses that are not public. What
 * is checked here is what is connected to: nothing resolves the name a second time.
 */
record CheckedDns(Resolver resolver, boolean reachesPrivate) implements Dns {

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> all = resolver.addresses(host);
    List<InetAddress> allowed = all.stream().filter(this::isAllowed).toList();
    if (allowed.isEmpty()) {
      throw new PrivateAddressException(host);
    }
    return allowed;
  }

  boolean isAllowed(InetAddress address) {
    return switch (PublicAddresses.reach(address)) {
      case PUBLIC -> true;
      case LAB -> reachesPrivate;
      case NEVER -> false;
    };
  }

  /** Hosts that are written as addresses are not resolved; they are checked before anything. */
  void check(String host) throws UnknownHostException {
    boolean isAddress = host.indexOf(':') >= 0 || host.matches("[0-9.]+");
    if (isAddress && !isAllowed(InetAddress.getByName(host))) {
      throw new PrivateAddressException(host);
    }
  }
}
