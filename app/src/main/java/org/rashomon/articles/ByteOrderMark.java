package org.rashomon.articles;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The mark with which a text may begin to say how it is encoded. */
public record ByteOrderMark(Charset charset, int length) {
  private record Mark(Charset charset, String bytes) {}

  /** The longer first: the mark of UTF-32LE begins with that of UTF-16LE. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(Charset.forName("UTF-32BE"), "\u0000\u0000\u00fe\u00ff"),
          new Mark(Charset.forName("UTF-32LE"), "\u00ff\u00fe\u0000\u0000"),
          new Mark(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
          new Mark(StandardCharsets.UTF_16BE, "\u00fe\u00ff"),
          new Mark(StandardCharsets.UTF_16LE, "\u00ff\u00fe"));

  public static Optional<ByteOrderMark> of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    return MARKS.stream()
        .filter(mark -> start.startsWith(mark.bytes()))
        .findFirst()
        .map(mark -> new ByteOrderMark(mark.charset(), mark.bytes().length()));
  }
}
