package org.rashomon.sources.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Links;
import org.rashomon.sources.Unpacking;
import org.rashomon.sources.archives.WarcUnpacker;
import org.rashomon.sources.archives.ZipUnpacker;

/**
 * Takes every kind of input apart that reports come in. Archives in files may be of any size and
 * are read as they go; everything else is read whole, within the limit.
 *
 * @param most the most bytes of one input or part
 * @param links what becomes of the addresses that feeds and lists give
 */
public record Formats(long most, Links links) implements Unpacking {

  @Override
  public void file(Path file, Consumer<Input> into) {
    Nest nest = Nest.outermost(most, links, into);
    switch (kind(file)) {
      case WARC ->
          channel(
              file,
              channel -> WarcUnpacker.unpack(file.toString(), channel, nest.streaming().archived()),
              into);
      case ZIP ->
          channel(file, channel -> ZipUnpacker.unpack(file.toString(), channel, nest), into);
      default -> Unpacking.whole(most).file(file, nest::take);
    }
  }

  @Override
  public void stream(String name, String id, InputStream stream, Consumer<Input> into) {
    Unpacking.whole(most).stream(name, id, stream, Nest.outermost(most, links, into)::take);
  }

  /** Takes apart what was got in another way, e.g. from the web. */
  public void content(Content content, Consumer<Input> into) {
    Nest.outermost(most, links, into).take(content);
  }

  private interface Reading {
    void read(SeekableByteChannel channel);
  }

  private void channel(Path file, Reading reading, Consumer<Input> into) {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      reading.read(channel);
    } catch (IOException e) {
      Unpacking.whole(most).file(file, into); // tells what is wrong with it
    }
  }

  /** By the first bytes; a file that cannot be read, or only once, is told of elsewhere. */
  private static Kind kind(Path file) {
    if (!Files.isRegularFile(file)) {
      return Kind.PLAIN;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Kind.of(in.readNBytes(Kind.HEAD), Optional.empty());
    } catch (IOException e) {
      return Kind.PLAIN;
    }
  }
}
