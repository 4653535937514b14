package org.rashomon.sources.web.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.rashomon.sources.web.Validators;

/** What a WARC of ours holds already, by the tags and dates that servers gave. */
public final class KeptPages {
  private static final int OK = 200;

  private KeptPages() {}

  /** The last answer kept of each address; nothing for a file that is not there yet. */
  public static Validators in(Path file) throws IOException {
    Map<String, Validators.Known> known = new HashMap<>();
    if (!Files.exists(file) || Files.size(file) == 0) {
      return Validators.NONE;
    }
    try (WarcReader reader = new WarcReader(file)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response && response.http().status() == OK) {
          known.put(response.target(), known(response));
        }
      }
    }
    return Validators.of(known);
  }

  private static Validators.Known known(WarcResponse response) throws IOException {
    MessageHeaders headers = response.http().headers();
    return new Validators.Known(
        headers.first("ETag"),
        headers.first("Last-Modified"),
        response.payloadDigest().map(Object::toString).or(Optional::empty));
  }
}
