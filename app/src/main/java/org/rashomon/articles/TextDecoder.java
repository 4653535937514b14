package org.rashomon.articles;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Bytes to characters: by byte-order mark, else strict UTF-8, else UTF-16 by its zeros, else the
 * charset that the letters speak for. Never a replacement character: a byte that does not fit
 * refuses the whole charset.
 */
public final class TextDecoder {
  private TextDecoder() {}

  public static Decoded decode(byte[] bytes) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return marked(bytes, mark.get());
    }
    Optional<String> magic = Magic.of(bytes);
    if (magic.isPresent()) {
      return new Decoded.NoText(magic.get(), "save its text as plain text");
    }
    Optional<Charset> wide = Zeros.utf16(bytes);
    if (wide.isPresent()) {
      return strictly(bytes, 0, wide.get()).map(TextDecoder::text).orElse(binary());
    }
    if (Zeros.any(bytes)) {
      return binary();
    }
    return strictly(bytes, 0, UTF_8).or(() -> guessed(bytes)).map(TextDecoder::text).orElse(none());
  }

  private static Decoded marked(byte[] bytes, ByteOrderMark mark) {
    return strictly(bytes, mark.length(), mark.charset())
        .<Decoded>map(Decoded.Text::new)
        .orElse(
            new Decoded.NoText(
                "marked as " + mark.charset() + " but broken", "save it again as UTF-8"));
  }

  private static Optional<String> guessed(byte[] bytes) {
    return CharsetGuess.of(bytes).flatMap(charset -> strictly(bytes, 0, charset));
  }

  private static Decoded text(String characters) {
    return Controls.areMany(characters) ? binary() : new Decoded.Text(characters);
  }

  private static Decoded binary() {
    return new Decoded.NoText("binary, not text", "save its text as plain text");
  }

  private static Decoded none() {
    return new Decoded.NoText("not UTF-8 and not a known charset", "save it again as UTF-8");
  }

  private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
