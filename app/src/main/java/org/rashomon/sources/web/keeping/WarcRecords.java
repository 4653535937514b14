package org.rashomon.sources.web.keeping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.apache.commons.codec.digest.DigestUtils;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.rashomon.sources.web.Answer;
import org.rashomon.sources.web.Answer.Header;
import org.rashomon.sources.web.Validators;

/** The records of one answer. */
record WarcRecords(Answer answer) {
  private static final String UNMODIFIED =
      "http://netpreserve.org/warc/1.1/revisit/server-not-modified";

  /** The answer, or the word that it is as it was; then what was asked. */
  List<WarcRecord> of(Optional<Validators.Known> known) {
    WarcRecord first = answer.status() == 304 ? revisit(known) : response();
    return List.of(first, request(first));
  }

  private WarcRecord response() {
    byte[] head = head(statusLine(), answer.headers());
    return about(new WarcResponse.Builder(answer.address()))
        .body(MediaType.HTTP_RESPONSE, joined(head, answer.body()))
        .payloadDigest(digest(answer.body()))
        .build();
  }

  private WarcRecord revisit(Optional<Validators.Known> known) {
    WarcRevisit.Builder revisit =
        about(new WarcRevisit.Builder(answer.address()))
            .setHeader("WARC-Profile", UNMODIFIED)
            .setHeader("WARC-Refers-To-Target-URI", answer.address())
            .body(MediaType.HTTP_RESPONSE, head(statusLine(), answer.headers()));
    known
        .flatMap(Validators.Known::digest)
        .ifPresent(digest -> revisit.setHeader("WARC-Payload-Digest", digest));
    return revisit.build();
  }

  private WarcRecord request(WarcRecord response) {
    HttpUrl url = HttpUrl.get(answer.address());
    String query = url.encodedQuery() == null ? "" : "?" + url.encodedQuery();
    String line = "GET " + url.encodedPath() + query + " HTTP/1.1";
    return about(new WarcRequest.Builder(answer.address()))
        .body(MediaType.HTTP_REQUEST, head(line, answer.request()))
        .concurrentTo(response.id())
        .build();
  }

  private <R extends WarcCaptureRecord, B extends WarcCaptureRecord.AbstractBuilder<R, B>> B about(
      B builder) {
    B dated = builder.date(answer.date()).setHeader("WARC-Protocol", answer.protocol());
    return peer().map(dated::ipAddress).orElse(dated);
  }

  /** It is written as digits, so nothing is asked. */
  private Optional<InetAddress> peer() {
    try {
      return answer.peer().isEmpty()
          ? Optional.empty()
          : Optional.of(InetAddress.getByName(answer.peer()));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private String statusLine() {
    return "HTTP/1.1 " + answer.status() + " " + answer.reason();
  }

  /** The body is kept in one piece: how it was cut up on the way is said under another name. */
  private byte[] head(String line, List<Header> headers) {
    StringBuilder head = new StringBuilder(line).append("\r\n");
    for (Header header : headers) {
      boolean isTransfer = header.name().equalsIgnoreCase("Transfer-Encoding");
      head.append(isTransfer ? "X-Crawler-Transfer-Encoding" : header.name())
          .append(": ")
          .append(header.value())
          .append("\r\n");
    }
    return head.append("\r\n").toString().getBytes(ISO_8859_1);
  }

  private static byte[] joined(byte[] head, byte[] body) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(head.length + body.length);
    all.writeBytes(head);
    all.writeBytes(body);
    return all.toByteArray();
  }

  private static WarcDigest digest(byte[] bytes) {
    return new WarcDigest("sha256", DigestUtils.sha256(bytes));
  }
}
