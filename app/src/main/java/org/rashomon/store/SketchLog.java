package org.rashomon.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One sketch for each report, one behind the other in the order of the reports' numbers. It can be
 * made again from the database, so what is damaged or too much is cut off, and it is written after
 * the database. Each record is the report's number (8 bytes), the sketch's length and the CRC-32C
 * over number and sketch (4 each), and the sketch; all big-endian.
 */
public final class SketchLog implements AutoCloseable {
  private final Faults faults;
  private final FileChannel channel;
  private long last;

  /** Takes a sketch of a report. */
  public interface Taker {
    void take(long report, byte[] sketch);
  }

  private SketchLog(Faults faults, FileChannel channel) {
    this.faults = faults;
    this.channel = channel;
  }

  /**
   * Opens it to be written behind.
   *
   * @param maker names what makes sketches; those of another maker are cut off
   * @param most the greatest number of a report that is kept
   * @param into takes all sketches that hold
   */
  static SketchLog open(Path file, String maker, long most, Taker into) {
    Faults faults = new Faults(file);
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      SketchLog log = new SketchLog(faults, channel);
      SketchScan scan = new SketchScan(maker, most);
      scan.read(file, into);
      channel.truncate(scan.sound()).position(scan.sound());
      log.last = scan.last();
      if (scan.sound() == 0) {
        log.write(ByteBuffer.wrap(SketchScan.title(maker)));
      }
      return log;
    } catch (IOException e) {
      throw faults.of(e);
    }
  }

  /** The number of the last report that has a sketch, or 0. */
  public long last() {
    return last;
  }

  /** Writes a sketch behind the others. */
  public void append(long report, byte[] sketch) {
    if (report <= last || sketch.length > SketchScan.LONGEST) {
      throw new IllegalArgumentException("no sketch to come after " + last + ": " + report);
    }
    ByteBuffer record = ByteBuffer.allocate(SketchScan.HEAD + sketch.length);
    record.putLong(report).putInt(sketch.length).putInt(SketchScan.check(report, sketch));
    try {
      write(record.put(sketch).flip());
      last = report;
    } catch (IOException e) {
      throw faults.of(e);
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw faults.of(e);
    }
  }
}
