package org.rashomon.articles.pages.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.rashomon.articles.ByteOrderMark;
import org.rashomon.articles.CharsetGuess;

/**
 * A page's characters. A byte-order mark decides; then what decodes without one bad byte: UTF-8,
 * which other charsets hardly ever are by chance, the declared charset, the likeliest one. A page
 * that is broken in each is decoded as browsers do, with U+FFFD for what does not fit.
 */
public final class PageDecoder {
  private static final String UNFIT = "\uFFFD";

  private PageDecoder() {}

  /**
   * The characters without a byte-order mark.
   *
   * @param type the Content-Type it came with
   */
  public static String decode(byte[] bytes, Optional<String> type) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return lenient(bytes, mark.get().length(), mark.get().charset());
    }
    return strict(bytes, StandardCharsets.UTF_8).orElseGet(() -> declared(bytes, type));
  }

  private static String declared(byte[] bytes, Optional<String> type) {
    Optional<Charset> declared = type.flatMap(Declared::type).or(() -> Declared.page(bytes));
    return declared
        .flatMap(charset -> strict(bytes, charset))
        .or(() -> CharsetGuess.of(sample(bytes)).flatMap(charset -> strict(bytes, charset)))
        .orElseGet(() -> lenient(bytes, 0, declared.orElse(StandardCharsets.UTF_8)));
  }

  /** The detector counts every byte it is given; the middle of a page is mostly text. */
  private static byte[] sample(byte[] bytes) {
    int most = 65_536;
    if (bytes.length <= most) {
      return bytes;
    }
    return Arrays.copyOfRange(bytes, bytes.length / 2 - most / 2, bytes.length / 2 + most / 2);
  }

  /** The characters; none where a byte does not fit, for which Java puts U+FFFD in. */
  private static Optional<String> strict(byte[] bytes, Charset charset) {
    String quick = new String(bytes, charset);
    boolean isMarked = charset.newDecoder().replacement().equals(UNFIT);
    return isMarked && !quick.contains(UNFIT) ? Optional.of(quick) : checked(bytes, charset);
  }

  /** The same where U+FFFD may be the page's own. */
  private static Optional<String> checked(byte[] bytes, Charset charset) {
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

  private static String lenient(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }
}
