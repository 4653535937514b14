package org.rashomon.sources.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a server answered, as it came.
 *
 * @param address that was asked for
 * @param protocol "HTTP/1.1" or "h2"
 * @param status of HTTP
 * @param request the head that was sent
 * @param headers of the answer, in its order
 * @param body as it came, packed if it was
 * @param peer the IP address that answered
 * @param date when it was asked for
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Answer(
    String address,
    String protocol,
    int status,
    String reason,
    List<Header> request,
    List<Header> headers,
    byte[] body,
    String peer,
    Instant date) {

  /** One line of a head. */
  public record Header(String name, String value) {}

  public Answer {
    request = List.copyOf(request);
    headers = List.copyOf(headers);
  }

  /** The first value of a header, whatever its letters' case. */
  public Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }
}
