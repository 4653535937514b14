package org.rashomon.sources.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressesTest {

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, PUBLIC",
    "172.15.255.255, PUBLIC",
    "172.16.0.0, LAB",
    "172.31.255.255, LAB",
    "172.32.0.0, PUBLIC",
    "10.1.2.3, LAB",
    "192.168.0.1, LAB",
    "127.255.0.1, LAB",
    "100.64.0.1, NEVER",
    "169.254.169.254, NEVER",
    "0.1.2.3, NEVER",
    "224.0.0.251, NEVER",
    "255.255.255.255, NEVER",
    "::1, LAB",
    "::, NEVER",
    "fe80::1, NEVER",
    "fd00:ec2::254, LAB",
    "ff02::1, NEVER",
    "2002:7f00:1::, NEVER",
    "64:ff9b::7f00:1, LAB",
    "64:ff9b::808:808, PUBLIC",
    "2606:4700::1111, PUBLIC"
  })
  void tellsWhatAnAddressMayBeUsedFor(String address, PublicAddresses.Reach reach)
      throws UnknownHostException {
    assertEquals(reach, PublicAddresses.reach(InetAddress.getByName(address)));
  }
}
