package org.rashomon.pipeline.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.rashomon.store.Capture;
import org.rashomon.views.Program;

/**
 * Captures as resource records of a WARC 1.1 file, packed record by record: the bytes with their
 * digest, where and when they were got. The same captures give the same bytes.
 */
final class CaptureWarc implements AutoCloseable {
  private static final String UNKNOWN = "application/octet-stream";

  private final WarcWriter writer;

  CaptureWarc(OutputStream out) throws IOException {
    writer = new WarcWriter(java.nio.channels.Channels.newChannel(out), WarcCompression.GZIP);
    writer.write(
        new Warcinfo.Builder()
            .recordId(id("warcinfo"))
            .date(Instant.EPOCH)
            .fields(
                Map.of(
                    "software",
                    List.of(Program.NAME + " " + Program.VERSION),
                    "format",
                    List.of("WARC file version 1.1")))
            .build());
  }

  void write(Capture capture) throws IOException {
    String digest = HexFormat.of().formatHex(capture.sha256());
    writer.write(
        new WarcResource.Builder(target(capture))
            .recordId(id(capture.place() + " " + digest))
            .date(capture.taken())
            .body(MediaType.parseLeniently(capture.type().orElse(UNKNOWN)), capture.bytes())
            .payloadDigest(new WarcDigest("sha256", capture.sha256()))
            .build());
  }

  /** The same for the same words. */
  private static URI id(String words) {
    return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(words.getBytes(UTF_8)));
  }

  /** Its address; of a file no more than its name, since folders may tell of whose they are. */
  private static URI target(Capture capture) {
    try {
      return capture.address().isPresent()
          ? URI.create(capture.place())
          : new URI("file", "", "/" + lastName(capture.place()), null);
    } catch (IllegalArgumentException | URISyntaxException e) {
      return URI.create("urn:sha256:" + HexFormat.of().formatHex(capture.sha256()));
    }
  }

  private static String lastName(String place) {
    return place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
