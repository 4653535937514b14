package org.rashomon.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Reads a log of sketches as far as it holds. */
final class SketchScan {
  static final int HEAD = 16;
  static final int LONGEST = 1 << 20;

  private final byte[] title;
  private final long most;
  private long sound;
  private long last;
  private long count;

  /**
   * A scan that is to be made.
   *
   * @param maker names what makes sketches; a log of another does not hold at all
   * @param most the greatest number of a report that may be there
   */
  SketchScan(String maker, long most) {
    this.title = title(maker);
    this.most = most;
  }

  static byte[] title(String maker) {
    return ("rashomon-sketches 1 " + maker + "\n").getBytes(StandardCharsets.UTF_8);
  }

  void read(Path file, SketchLog.Taker into) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      if (Arrays.equals(in.readNBytes(title.length), title)) {
        sound = title.length;
        while (record(in, into)) {
          count++;
        }
      }
    }
  }

  private boolean record(DataInputStream in, SketchLog.Taker into) throws IOException {
    ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD));
    if (head.limit() < HEAD) {
      return false;
    }
    long report = head.getLong();
    int length = head.getInt();
    int check = head.getInt();
    if (report <= last || report > most || length < 0 || length > LONGEST) {
      return false;
    }
    byte[] sketch = in.readNBytes(length);
    if (sketch.length < length || check != check(report, sketch)) {
      return false;
    }
    into.take(report, sketch);
    last = report;
    sound += HEAD + length;
    return true;
  }

  static int check(long report, byte[] sketch) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(Long.BYTES).putLong(0, report));
    crc.update(sketch);
    return (int) crc.getValue();
  }

  /** How many bytes hold from the beginning. */
  long sound() {
    return sound;
  }

  /** The number of the last report that has a sketch, or 0. */
  long last() {
    return last;
  }

  /** How many sketches hold. */
  long count() {
    return count;
  }
}
