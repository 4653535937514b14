package org.rashomon.sources.web;

import java.net.UnknownHostException;

/** A host that stands for an address that is not public. */
final class PrivateAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  PrivateAddressException(String host) {
    super(host);
  }
}
