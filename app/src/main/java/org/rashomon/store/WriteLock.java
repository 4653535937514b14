package org.rashomon.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rashomon.store.LibraryException.Kind;

/**
 * Only one process writes a library at a time; those that read go on meanwhile. The lock goes with
 * the process, however that ends; the file stays and says who held it last.
 */
final class WriteLock implements AutoCloseable {
  private final FileChannel channel;

  private WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes it.
   *
   * @param who the command, as the message to others names it
   * @throws LibraryException when another holds it
   */
  static WriteLock take(LibraryFolder folder, String who) {
    Path file = folder.lock();
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isTaken(channel)) {
        channel.close();
        throw inUse(folder);
      }
      write(channel, who);
      return new WriteLock(channel);
    } catch (IOException e) {
      throw new Faults(file).of(e);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // by this very process
    }
  }

  private static void write(FileChannel channel, String who) throws IOException {
    String holder =
        "process %d ('%s', since %s)\n"
            .formatted(
                ProcessHandle.current().pid(), who, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static LibraryException inUse(LibraryFolder folder) {
    String holder = holder(folder.lock());
    return new LibraryException(
        Kind.IN_USE,
        "the library " + folder + " is being written by " + (holder == null ? "another" : holder),
        "wait until that has ended; 'stories', 'show' and 'search' work meanwhile");
  }

  private static @Nullable String holder(Path file) {
    try {
      String line = Files.readString(file).strip();
      return line.isEmpty() || line.length() > 200 ? null : line;
    } catch (IOException e) {
      return null; // another system does not let it be read
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("the lock of a library cannot be given back", e);
    }
  }
}
