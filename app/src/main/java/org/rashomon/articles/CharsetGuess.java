package org.rashomon.articles;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/** The charset that a text in neither UTF-8 nor UTF-16 is most likely in. */
public final class CharsetGuess {
  /** Of 100; random bytes reach 13, a sentence in its own charset 50 and more. */
  private static final int SURE = 25;

  private CharsetGuess() {}

  public static Optional<Charset> of(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    return Arrays.stream(detector.detectAll())
        .filter(match -> match.getConfidence() >= SURE)
        .map(CharsetMatch::getName)
        .filter(CharsetGuess::isLikely)
        .findFirst()
        .map(CharsetGuess::charset);
  }

  /** Mainframe charsets hold no report; UTF-16 and UTF-32 have been told by now. */
  private static boolean isLikely(String name) {
    return !name.startsWith("IBM4")
        && !name.startsWith("IBM5")
        && !name.startsWith("UTF-")
        && Charset.isSupported(web(name));
  }

  private static Charset charset(String name) {
    return Charset.forName(web(name));
  }

  /** As browsers do: who says Latin-1 means windows-1252. */
  private static String web(String name) {
    return switch (name) {
      case "ISO-8859-1" -> "windows-1252";
      case "ISO-8859-9" -> "windows-1254";
      case "ISO-8859-8-I" -> "ISO-8859-8";
      default -> name;
    };
  }
}
