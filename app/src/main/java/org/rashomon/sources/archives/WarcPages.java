package org.rashomon.sources.archives;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.rashomon.sources.Bytes;
import org.rashomon.sources.Content;
import org.rashomon.sources.MediaTypes;
import org.rashomon.sources.Names;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;

/**
 * What the records of a WARC hold: answers of servers, files and their conversions. What else an
 * archive notes down of its making is passed over.
 */
final class WarcPages {
  private static final int OK = 200;

  private WarcPages() {}

  /** Hands on a record's page and tells whether it is one. */
  static boolean take(WarcRecord record, String name, Parts parts) throws IOException {
    if (record instanceof WarcTargetRecord about && (isWeb(about) || isFile(about))) {
      switch (about) {
        case WarcRevisit revisit ->
            parts.take(new Unchanged(revisit.target(), "archived as the same as before"));
        case WarcResponse response -> answer(response, name, parts);
        case WarcResource resource -> file(resource, parts);
        case WarcConversion conversion -> file(conversion, parts);
        default -> {
          return false;
        }
      }
      return true;
    }
    return false;
  }

  private static boolean isWeb(WarcTargetRecord record) {
    // A broken record may lack its address.
    String target = String.valueOf(record.target()).toLowerCase(Locale.ROOT);
    boolean isWeb = target.startsWith("http://") || target.startsWith("https://");
    return isWeb && !target.matches("https?://[^/]*/robots\\.txt");
  }

  /** A file that was kept as it was; its address is but a name. */
  private static boolean isFile(WarcTargetRecord record) {
    return record instanceof WarcResource && String.valueOf(record.target()).startsWith("file:");
  }

  private static void answer(WarcResponse response, String name, Parts parts) throws IOException {
    try {
      HttpResponse http = response.http();
      String type = http.headers().first("Content-Type").orElse("");
      if (http.status() == OK) {
        page(response, type, http.bodyDecoded().stream(), parts);
      } else {
        String reason = "the server answered " + http.status() + " then";
        parts.take(new Unread(response.target(), reason, "look for another record of it"));
      }
    } catch (IOException | IllegalArgumentException e) {
      parts.take(
          new Unread(
              response.target(), "a broken answer in " + name + ": " + e.getMessage(), "fetch it"));
    }
  }

  private static void file(WarcTargetRecord record, Parts parts) throws IOException {
    page(record, record.contentType().toString(), record.body().stream(), parts);
  }

  private static void page(WarcTargetRecord record, String type, InputStream body, Parts parts) {
    String target = record.target();
    Optional<String> address = isFile(record) ? Optional.empty() : Optional.of(target);
    if (!MediaTypes.mayHoldReport(type)) {
      parts.take(new Unread(target, "no report but " + MediaTypes.plain(type), "leave it out"));
      return;
    }
    switch (new Bytes(parts.most()).read(target, Names.ofAddress(target), () -> body)) {
      case Content content ->
          parts.take(
              new Content(target, content.id(), content.bytes(), Optional.of(type), address));
      case Unread unread -> parts.take(unread);
      case Unchanged unchanged -> parts.take(unchanged);
    }
  }
}
