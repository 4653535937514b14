package org.rashomon.sources.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Links;
import org.rashomon.sources.Source;
import org.rashomon.sources.Unread;
import org.rashomon.sources.formats.Formats;

class WarcTest {
  @TempDir Path folder;

  private static byte[] warc(WarcCompression compression, String... pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer =
        new WarcWriter(java.nio.channels.Channels.newChannel(bytes), compression)) {
      for (int i = 0; i < pages.length; i++) {
        writer.write(record("https://daily.example/" + i + ".html", pages[i]));
      }
    }
    return bytes.toByteArray();
  }

  private static WarcResponse record(String address, String http) {
    return new WarcResponse.Builder(address)
        .body(MediaType.HTTP_RESPONSE, http.getBytes(UTF_8))
        .build();
  }

  private static String ok(String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private List<Input> inputs(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.warc.gz"), bytes);
    List<Input> inputs = new ArrayList<>();
    Source.of(file, new Formats(100_000, Links.none("not fetched", "fetch it"))).read(inputs::add);
    return inputs;
  }

  private static List<String> told(List<Input> inputs) {
    return inputs.stream()
        .map(
            input ->
                input instanceof Content content
                    ? content.id() + ": " + new String(content.bytes(), UTF_8)
                    : input instanceof Unread unread ? unread.reason() : "unchanged")
        .toList();
  }

  @Test
  void readsRecordsPackedOneByOneAllTogetherAndNotAtAll() throws IOException {
    List<String> expected = List.of("0: <p>one", "1: <p>two");
    byte[] plain = warc(WarcCompression.NONE, ok("<p>one"), ok("<p>two"));
    assertEquals(expected, told(inputs(plain)));
    assertEquals(expected, told(inputs(warc(WarcCompression.GZIP, ok("<p>one"), ok("<p>two")))));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(whole)) {
      out.write(plain);
    }
    assertEquals(expected, told(inputs(whole.toByteArray())));
    Content content = assertInstanceOf(Content.class, inputs(plain).getFirst());
    assertEquals("https://daily.example/0.html", content.name());
    assertEquals("text/html; charset=utf-8", content.type().orElseThrow());
  }

  @Test
  void tellsOfAnswersThatAreNoPages() throws IOException {
    assertEquals(
        List.of("the server answered 404 then", "no report but image/png", "2: <p>ok"),
        told(
            inputs(
                warc(
                    WarcCompression.GZIP,
                    "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
                    "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 1\r\n\r\nx",
                    ok("<p>ok")))));
  }

  @Test
  void goesOnBehindABrokenRecord() throws IOException {
    for (WarcCompression compression : WarcCompression.values()) {
      byte[] one = warc(compression, ok("<p>one"));
      byte[] two = warc(compression, ok("<p>two"));
      byte[] broken = Arrays.copyOf(one, one.length / 3);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes(one);
      all.writeBytes(broken);
      all.writeBytes("\r\n\r\n".getBytes(UTF_8));
      all.writeBytes(two);
      List<String> told = told(inputs(all.toByteArray()));
      assertEquals("0: <p>one", told.getFirst(), compression + " " + told);
      assertEquals("0: <p>two", told.getLast(), compression + " " + told);
      assertTrue(
          told.stream().anyMatch(line -> line.startsWith("a broken record")), told.toString());
    }
  }

  @Test
  void boundsRecords() throws IOException {
    String big = ok("<p>" + "a".repeat(200_000));
    assertEquals(
        List.of("over the size limit of 100 kB", "1: <p>small"),
        told(inputs(warc(WarcCompression.GZIP, big, ok("<p>small")))));
  }

  /** A hundred thousand pages, and no more memory at the end than near the beginning. */
  @Test
  void needsNoMoreMemoryForMorePages() throws IOException {
    Path file = folder.resolve("many.warc.gz");
    String body = "<p>" + "The ferry ran aground near the lighthouse. ".repeat(20);
    try (WarcWriter writer = new WarcWriter(file)) {
      for (int i = 0; i < 100_000; i++) {
        writer.write(record("https://daily.example/" + i, ok(body + i)));
      }
    }
    AtomicInteger pages = new AtomicInteger();
    long[] used = new long[2];
    Source.of(file, new Formats(100_000, Links.none("not fetched", "fetch it")))
        .read(
            input -> {
              assertInstanceOf(Content.class, input);
              int number = pages.incrementAndGet();
              if (number == 10_000 || number == 100_000) {
                used[number / 100_000] = used();
              }
            });
    assertEquals(100_000, pages.get());
    assertTrue(used[1] - used[0] < 5_000_000, used[0] + " bytes, then " + used[1]);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
