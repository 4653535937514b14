package org.rashomon.sources.markup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Bytes of XML to characters, whatever is declared of them: by byte-order mark, else UTF-8 where
 * bytes beyond ASCII are valid UTF-8 (nothing else looks like it), else the first charset declared
 * that fits every byte, else the one that the letters speak for.
 */
public final class XmlText {
  private static final int GAP = 0xfffd;
  private static final Charset LAST = Charset.forName("windows-1252");

  private XmlText() {}

  /**
   * The characters.
   *
   * @param type the Content-Type that came with the bytes
   */
  public static String of(byte[] bytes, Optional<String> type) {
    Optional<Charset> sure = XmlCharset.ofBytes(bytes);
    String text = sure.isPresent() ? new String(bytes, sure.get()) : declared(bytes, type);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String declared(byte[] bytes, Optional<String> type) {
    List<Charset> declared =
        Stream.of(type.flatMap(XmlCharset::ofType), XmlCharset.declared(bytes))
            .flatMap(Optional::stream)
            .toList();
    Stream<Charset> order =
        isAscii(bytes)
            ? Stream.concat(declared.stream().filter(XmlText::hidesInAscii), Stream.of(UTF_8))
            : Stream.concat(Stream.of(UTF_8), declared.stream());
    return order
        .flatMap(charset -> strictly(bytes, charset).stream())
        .findFirst()
        .orElseGet(() -> guessed(bytes, declared));
  }

  /** Some bytes fit nothing: UTF-8 where most fit it, else a charset of single bytes. */
  private static String guessed(byte[] bytes, List<Charset> declared) {
    String utf8 = new String(bytes, UTF_8);
    long gaps = utf8.chars().filter(c -> c == GAP).count();
    long letters = utf8.chars().filter(c -> c > 0x7f && c != GAP).count();
    if (letters > 2 * gaps) {
      return utf8;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    CharsetMatch match = detector.detect();
    Optional<Charset> likely = match == null ? Optional.empty() : XmlCharset.named(match.getName());
    Charset charset =
        declared.stream()
            .filter(each -> !each.equals(UTF_8))
            .findFirst()
            .or(() -> likely)
            .orElse(LAST);
    return new String(bytes, charset.equals(UTF_8) ? LAST : charset);
  }

  /** Charsets that write other letters in bytes of ASCII. */
  private static boolean hidesInAscii(Charset charset) {
    return charset.name().startsWith("ISO-2022") || charset.name().startsWith("IBM");
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte each : bytes) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
