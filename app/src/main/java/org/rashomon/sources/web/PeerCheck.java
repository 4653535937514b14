package org.rashomon.sources.web;

import java.io.IOException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Looks at the address that a connection really has before a word is said on it, and notes it down.
 */
record PeerCheck(CheckedDns dns) implements Interceptor {

  /** Where the address that answers is noted down. */
  static final class Peer {
    private String address = "";

    String address() {
      return address;
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Connection connection = chain.connection();
    if (connection == null || !dns.isAllowed(connection.socket().getInetAddress())) {
      throw new PrivateAddressException(chain.request().url().host());
    }
    Peer peer = chain.request().tag(Peer.class);
    if (peer != null) {
      peer.address = connection.socket().getInetAddress().getHostAddress();
    }
    return chain.proceed(chain.request());
  }
}
