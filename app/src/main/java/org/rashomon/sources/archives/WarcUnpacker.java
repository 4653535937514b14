package org.rashomon.sources.archives;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unread;

/**
 * Takes the pages out of a WARC one record at a time; memory does not grow with the archive. Behind
 * a broken record it goes on with the next one that can be found.
 */
public final class WarcUnpacker {
  private static final int MOST_BROKEN = 1_000;

  private final String name;
  private final SeekableByteChannel channel;
  private final Parts parts;
  private int records;
  private int pages;
  private int broken;

  private WarcUnpacker(String name, SeekableByteChannel channel, Parts parts) {
    this.name = name;
    this.channel = channel;
    this.parts = parts;
  }

  /** Hands on every page of an archive. */
  public static void unpack(String name, SeekableByteChannel channel, Parts parts) {
    try {
      new WarcUnpacker(name, channel, parts).unpack();
    } catch (IOException e) {
      parts.take(new Unread(name, "cannot be read: " + words(e), "check the disk"));
    }
  }

  private void unpack() throws IOException {
    long from = 0;
    while (from >= 0 && broken < MOST_BROKEN) {
      from = run(from);
    }
    if (from >= 0) {
      parts.take(new Unread(name, "more than " + MOST_BROKEN + " broken records", "mend it"));
    } else if (pages == 0 && broken == 0) {
      parts.take(
          new Unread(name, "an archive of " + records + " records without a page", "leave it out"));
    }
  }

  /** Reads from a place to the end, or to what is broken; gives where to go on, or -1. */
  private long run(long from) throws IOException {
    channel.position(from);
    Shielded shield = new Shielded(channel);
    long last = from;
    try {
      WarcReader reader = new WarcReader(shield);
      Optional<WarcRecord> next = reader.next();
      while (next.isPresent()) {
        records++;
        last = from + reader.position();
        WarcRecord record = next.get();
        pages += WarcPages.take(record, recordName(), parts) ? 1 : 0;
        if (record.body().size() > 100 * parts.most()) {
          return RecordSearch.after(channel, last);
        }
        next = reader.next();
      }
      return -1;
    } catch (IOException | IllegalArgumentException e) {
      broken++;
      parts.take(
          new Unread(
              name + ", behind record " + records,
              "a broken record: " + words(e),
              "fetch the archive again"));
      return RecordSearch.after(channel, last);
    }
  }

  private String recordName() {
    return name + ", record " + records;
  }

  private static String words(Exception e) {
    String message = String.valueOf(e.getMessage());
    String line = message.lines().findFirst().orElse("").strip();
    int bytes = line.indexOf(": ...");
    return bytes > 0 ? line.substring(0, bytes) : line.substring(0, Math.min(120, line.length()));
  }
}
