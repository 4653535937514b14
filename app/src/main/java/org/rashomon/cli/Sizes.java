package org.rashomon.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers of bytes as people write them: 500, 500kB, 10MB, 1GB. */
final class Sizes implements ITypeConverter<Long> {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,10})\\s?([KMG]?)I?B?");
  private static final long LARGEST = 1_000_000_000;

  @Override
  public Long convert(String written) {
    Matcher size = SIZE.matcher(written.strip().toUpperCase(Locale.ROOT));
    if (!size.matches()) {
      throw new TypeConversionException("'" + written + "' is no size; write e.g. 500kB or 20MB");
    }
    long bytes = Long.parseLong(size.group(1)) * unit(size.group(2));
    if (bytes < 1 || bytes > LARGEST) {
      throw new TypeConversionException("a size is 1 byte to 1GB, not '" + written + "'");
    }
    return bytes;
  }

  private static long unit(String letter) {
    return switch (letter) {
      case "K" -> 1_000;
      case "M" -> 1_000_000;
      case "G" -> 1_000_000_000;
      default -> 1;
    };
  }
}
