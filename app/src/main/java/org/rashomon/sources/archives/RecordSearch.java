package org.rashomon.sources.archives;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Looks for the next place in an archive where a record could begin. */
final class RecordSearch {
  private static final int CHUNK = 1 << 16;
  private static final byte[] PLAIN = "\nWARC/1.".getBytes(ISO_8859_1);
  private static final byte[] PACKED = {0x1f, (byte) 0x8b, 0x08};

  private RecordSearch() {}

  /** The next place behind {@code from}, or -1. */
  static long after(SeekableByteChannel channel, long from) throws IOException {
    boolean isPacked = startsPacked(channel);
    byte[] mark = isPacked ? PACKED : PLAIN;
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    long at = from + 1;
    while (true) {
      chunk.clear();
      channel.position(at);
      int read = fill(channel, chunk);
      int found = indexOf(chunk.array(), read, mark);
      if (found >= 0) {
        return at + found + (isPacked ? 0 : 1);
      }
      if (read < CHUNK) {
        return -1;
      }
      at += read - mark.length + 1;
    }
  }

  private static boolean startsPacked(SeekableByteChannel channel) throws IOException {
    channel.position(0);
    ByteBuffer head = ByteBuffer.allocate(PACKED.length);
    return fill(channel, head) == PACKED.length && indexOf(head.array(), 3, PACKED) == 0;
  }

  private static int fill(SeekableByteChannel channel, ByteBuffer into) throws IOException {
    int read = channel.read(into);
    while (read >= 0 && into.hasRemaining()) {
      read = channel.read(into);
    }
    return into.position();
  }

  private static int indexOf(byte[] bytes, int length, byte[] mark) {
    for (int i = 0; i + mark.length <= length; i++) {
      if (java.util.Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
        return i;
      }
    }
    return -1;
  }
}
