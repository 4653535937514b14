package org.rashomon.bench.readings.pages;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Sites are dealt into halves and folds by their names, so that no site is on both sides. */
final class Halves {
  private Halves() {}

  static boolean isWork(String site) {
    return !number("SHA-256", site).testBit(0);
  }

  /** A fold of some, counted from 0. */
  static int fold(String site, int folds) {
    return number("MD5", site).mod(BigInteger.valueOf(folds)).intValue();
  }

  private static BigInteger number(String algorithm, String site) {
    try {
      byte[] bytes = site.getBytes(StandardCharsets.UTF_8);
      return new BigInteger(1, MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
