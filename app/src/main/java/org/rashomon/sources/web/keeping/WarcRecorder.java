package org.rashomon.sources.web.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.rashomon.sources.web.Answer;
import org.rashomon.sources.web.Recorder;
import org.rashomon.sources.web.Validators;

/**
 * Writes requests and answers into a WARC 1.1 file, behind what it holds already: heads and bodies
 * as they came, SHA-256 of each, and a revisit where a page is as it was kept before.
 */
public final class WarcRecorder implements Recorder, AutoCloseable {
  private final WarcWriter writer;
  private final Validators kept;

  private WarcRecorder(WarcWriter writer, Validators kept) {
    this.writer = writer;
    this.kept = kept;
  }

  /**
   * Opens a file to be written behind its end.
   *
   * @param kept what the file holds already
   */
  public static WarcRecorder open(Path file, Validators kept) throws IOException {
    boolean isPacked = String.valueOf(file.getFileName()).endsWith(".gz");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.position(channel.size());
    WarcWriter writer =
        new WarcWriter(channel, isPacked ? WarcCompression.GZIP : WarcCompression.NONE);
    writer.write(about(String.valueOf(file.getFileName())));
    return new WarcRecorder(writer, kept);
  }

  private static Warcinfo about(String name) {
    return new Warcinfo.Builder()
        .filename(name)
        .fields(
            Map.of(
                "software",
                List.of("Rashomon"),
                "format",
                List.of("WARC file version 1.1"),
                "robots",
                List.of("obey")))
        .build();
  }

  @Override
  public void record(Answer answer) {
    Optional<Validators.Known> known = kept.of(answer.address());
    List<WarcRecord> records = new WarcRecords(answer).of(known);
    synchronized (writer) {
      for (WarcRecord record : records) {
        write(record);
      }
    }
  }

  private void write(WarcRecord record) {
    try {
      writer.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException("what was fetched cannot be kept", e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
