package org.rashomon.sources.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Tells addresses that anybody may ask from those of one's own machine and network, by the IANA
 * registries of special-purpose addresses.
 */
final class PublicAddresses {
  /** What an address may be used for. */
  enum Reach {
    PUBLIC,
    /** One's own machine or network: only where that is asked for. */
    LAB,
    /** Link-local with its metadata services, multicast, reserved. */
    NEVER
  }

  /** Bytes and how many of their bits count. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Block(byte[] start, int bits, Reach reach) {

    boolean holds(byte[] address) {
      return address.length == start.length && agrees(address, start, bits);
    }
  }

  private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};
  private static final byte[] TRANSLATED = {0, 0x64, -1, -101, 0, 0, 0, 0, 0, 0, 0, 0};
  private static final List<Block> SPECIAL = read();

  private PublicAddresses() {}

  static Reach reach(InetAddress address) {
    return reach(address.getAddress());
  }

  private static Reach reach(byte[] address) {
    if (address.length == 16 && (begins(address, MAPPED) || begins(address, TRANSLATED))) {
      return reach(Arrays.copyOfRange(address, 12, 16));
    }
    return SPECIAL.stream()
        .filter(block -> block.holds(address))
        .map(Block::reach)
        .findFirst()
        .orElse(Reach.PUBLIC);
  }

  private static boolean begins(byte[] address, byte[] start) {
    return agrees(address, start, start.length * 8);
  }

  private static boolean agrees(byte[] address, byte[] start, int bits) {
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >>> (bit % 8);
      if (((address[bit / 8] ^ start[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Block> read() {
    try (InputStream in = PublicAddresses.class.getResourceAsStream("special-addresses.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(PublicAddresses::block)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Block block(String line) {
    int slash = line.indexOf('/');
    int gap = line.indexOf(' ');
    try {
      return new Block(
          InetAddress.getByName(line.substring(0, slash)).getAddress(),
          Integer.parseInt(line.substring(slash + 1, gap)),
          line.endsWith("lab") ? Reach.LAB : Reach.NEVER);
    } catch (java.net.UnknownHostException e) {
      throw new IllegalArgumentException("not a block of addresses: " + line, e);
    }
  }
}
