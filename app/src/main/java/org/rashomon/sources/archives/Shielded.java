package org.rashomon.sources.archives;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A channel that reads on from where another stands, and leaves that one open. */
record Shielded(ReadableByteChannel channel) implements ReadableByteChannel {

  @Override
  public int read(ByteBuffer into) throws IOException {
    return channel.read(into);
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() {
    // It belongs to whoever opened it.
  }
}
