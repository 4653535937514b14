package org.rashomon.stories.grouping;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The kept form of a sketch, big-endian: version (1 byte), report (8), time in seconds since 1970
 * (8), number of terms (2), each term as kind and places (1: kind, +8 headline, +16 lead), count
 * (1), length (1) and UTF-8; both directions as length (2) and a byte per dimension; CRC-32 of all
 * that (4).
 */
final class SketchBytes {
  private static final byte VERSION = 1;
  private static final int HEADLINE = 8;
  private static final int LEAD = 16;
  private static final int KIND = 7;
  private static final int CHECK = 4;
  private static final int FIXED = 1 + 8 + 8 + 2 + 2 + 2 + CHECK;

  private SketchBytes() {}

  static byte[] write(Sketch sketch) {
    List<byte[]> texts =
        sketch.terms().stream().map(t -> t.text().getBytes(StandardCharsets.UTF_8)).toList();
    int size = texts.stream().mapToInt(text -> text.length + 3).sum();
    size += FIXED + sketch.headline().dimensions() + sketch.lead().dimensions();
    ByteBuffer out = ByteBuffer.allocate(size);
    out.put(VERSION).putLong(sketch.report()).putLong(sketch.time().getEpochSecond());
    out.putShort((short) texts.size());
    for (int i = 0; i < texts.size(); i++) {
      write(sketch.terms().get(i), texts.get(i), out);
    }
    write(sketch.headline(), out);
    write(sketch.lead(), out);
    out.putInt(check(out.array(), out.position()));
    return out.array();
  }

  private static void write(Term term, byte[] text, ByteBuffer out) {
    int places = (term.headline() ? HEADLINE : 0) + (term.lead() ? LEAD : 0);
    out.put((byte) (term.kind().code() + places)).put((byte) term.count());
    out.put((byte) text.length).put(text);
  }

  private static void write(Direction direction, ByteBuffer out) {
    out.putShort((short) direction.dimensions()).put(direction.bytes());
  }

  static Sketch read(byte[] bytes) {
    try {
      if (bytes.length < FIXED || bytes[0] != VERSION) {
        throw new IllegalArgumentException("a sketch of another version, or none");
      }
      ByteBuffer in = ByteBuffer.wrap(bytes);
      if (in.getInt(bytes.length - CHECK) != check(bytes, bytes.length - CHECK)) {
        throw new IllegalArgumentException("a damaged sketch: its check sum differs");
      }
      in.limit(bytes.length - CHECK).position(1);
      return read(in);
    } catch (BufferUnderflowException | CharacterCodingException | DateTimeException e) {
      throw new IllegalArgumentException("a damaged sketch: " + e, e);
    }
  }

  private static Sketch read(ByteBuffer in) throws CharacterCodingException {
    long report = in.getLong();
    Instant time = Instant.ofEpochSecond(in.getLong());
    int count = Short.toUnsignedInt(in.getShort());
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < count && i <= Sketch.MOST_TERMS; i++) {
      terms.add(term(in));
    }
    Sketch sketch = new Sketch(report, time, terms, direction(in), direction(in));
    if (in.hasRemaining()) {
      throw new IllegalArgumentException("a damaged sketch: more follows its end");
    }
    return sketch;
  }

  private static Term term(ByteBuffer in) throws CharacterCodingException {
    int marks = in.get();
    int count = Byte.toUnsignedInt(in.get());
    int length = Byte.toUnsignedInt(in.get());
    if (length > in.remaining() || marks < 0 || marks > KIND + HEADLINE + LEAD) {

      throw new IllegalArgumentException("a damaged sketch: no term");
    }
    ByteBuffer text = in.slice(in.position(), length);
    in.position(in.position() + length);
    return new Term(
        StandardCharsets.UTF_8.newDecoder().decode(text).toString(),
        Term.Kind.of(marks & KIND),
        count,
        (marks & HEADLINE) != 0,
        (marks & LEAD) != 0);
  }

  private static Direction direction(ByteBuffer in) {
    int dimensions = Short.toUnsignedInt(in.getShort());
    if (dimensions > Direction.MOST || dimensions > in.remaining()) {
      throw new IllegalArgumentException("a damaged sketch: no vector");
    }
    byte[] parts = new byte[dimensions];
    in.get(parts);
    return Direction.of(parts);
  }

  private static int check(byte[] bytes, int length) {
    CRC32 check = new CRC32();
    check.update(bytes, 0, length);
    return (int) check.getValue();
  }
}
