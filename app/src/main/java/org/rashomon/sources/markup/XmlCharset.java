package org.rashomon.sources.markup;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charsets that bytes and those who deliver them speak for. */
final class XmlCharset {
  private static final int DECLARATION = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s{0,9}<\\?xml[^>]{1,99}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})");
  private static final Pattern PARAMETER =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private XmlCharset() {}

  /** What the byte-order mark, or the zeros around the first marks, say. */
  static Optional<Charset> ofBytes(byte[] bytes) {
    int first = at(bytes, 0) << 24 | at(bytes, 1) << 16 | at(bytes, 2) << 8 | at(bytes, 3);
    if (bytes.length >= 4) {
      switch (first) {
        case 0x0000FEFF, 0x0000003C -> {
          return Optional.of(Charset.forName("UTF-32BE"));
        }
        case 0xFFFE0000, 0x3C000000 -> {
          return Optional.of(Charset.forName("UTF-32LE"));
        }
        case 0x003C003F, 0x003C0072, 0x003C0066 -> {
          return Optional.of(UTF_16BE);
        }
        case 0x3C003F00, 0x3C007200, 0x3C006600 -> {
          return Optional.of(UTF_16LE);
        }
        default -> {}
      }
    }
    if (first >>> 8 == 0xEFBBBF) {
      return Optional.of(UTF_8);
    }
    return switch (first >>> 16) {
      case 0xFEFF -> Optional.of(UTF_16BE);
      case 0xFFFE -> Optional.of(UTF_16LE);
      default -> Optional.empty();
    };
  }

  /** What the XML declaration says; mainframe bytes have theirs too. */
  static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    boolean isMainframe = at(bytes, 0) == 0x4C && at(bytes, 1) == 0x6F && at(bytes, 2) == 0xA7;
    Charset reading = isMainframe ? Charset.forName("IBM037") : StandardCharsets.ISO_8859_1;
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, reading));
    return declared.find() ? named(declared.group(1)) : Optional.empty();
  }

  /** The charset parameter of a Content-Type. */
  static Optional<Charset> ofType(String type) {
    Matcher parameter = PARAMETER.matcher(type);
    return parameter.find() ? named(parameter.group(1)) : Optional.empty();
  }

  /** As browsers do: who says Latin-1 means windows-1252, and who says GB2312 means GB18030. */
  static Optional<Charset> named(String name) {
    String web =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
          case "iso-8859-9" -> "windows-1254";
          case "gb2312", "gbk", "chinese" -> "GB18030";
          default -> name;
        };
    try {
      return Optional.of(Charset.forName(web));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : 0;
  }
}
