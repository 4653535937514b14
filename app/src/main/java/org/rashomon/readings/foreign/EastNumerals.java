package org.rashomon.readings.foreign;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of East Asia: digits with powers of ten between them ("7억5000만"), and ideographs. */
final class EastNumerals {
  private static final Map<Character, Double> SCALES =
      Map.ofEntries(
          Map.entry('百', 1e2),
          Map.entry('백', 1e2),
          Map.entry('千', 1e3),
          Map.entry('천', 1e3),
          Map.entry('万', 1e4),
          Map.entry('萬', 1e4),
          Map.entry('만', 1e4),
          Map.entry('亿', 1e8),
          Map.entry('億', 1e8),
          Map.entry('억', 1e8),
          Map.entry('兆', 1e12),
          Map.entry('조', 1e12));
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern MORE = Pattern.compile("\\d{1,4}(?:,\\d{3})?(?!\\d)");
  private static final Pattern COUNTED =
      Pattern.compile("(?<![零〇一二三四五六七八九十百千万亿两第])([零一二三四五六七八九十百千万两]{1,9})" + "(?=[名人位个個家辆輛艘架栋座起])");
  private static final Pattern PERCENT =
      Pattern.compile(
          "百分之(?:(\\d{1,3}(?:\\.\\d{1,4})?)" + "|([零一二三四五六七八九十]{1,5})(?:点([零一二三四五六七八九]{1,4}))?)");

  private EastNumerals() {}

  /** A number of digits read on over the powers of ten after it; none where there are none. */
  static Optional<Quantity> compound(double number, String words, int end) {
    double sum = 0;
    double part = number;
    double least = Double.MAX_VALUE;
    int at = end;
    while (at < words.length() && SCALES.containsKey(words.charAt(at))) {
      double scale = 1;
      while (at < words.length() && SCALES.containsKey(words.charAt(at)) && scale < 1e12) {
        scale *= SCALES.getOrDefault(words.charAt(at++), 1.0);
      }
      if (scale >= least) {
        break;
      }
      least = scale;
      sum += part * scale;
      Matcher more = MORE.matcher(words).region(at, words.length());
      part = more.lookingAt() ? Double.parseDouble(more.group().replace(",", "")) : 0;
      at = part > 0 ? more.end() : at;
    }
    return at == end ? Optional.empty() : Optional.of(new Quantity(sum + part, "", at));
  }

  /** Numbers in ideographs before what is counted one by one. */
  static Matcher counted(String words) {
    return COUNTED.matcher(words);
  }

  /** Shares: "百分之五点一". */
  static Matcher percent(String words) {
    return PERCENT.matcher(words);
  }

  /** The value of what {@link #percent} found. */
  static double share(Matcher found) {
    if (found.group(1) != null) {
      return Double.parseDouble(found.group(1));
    }
    StringBuilder fraction = new StringBuilder("0.");
    String digits = found.group(3) == null ? "零" : found.group(3);
    digits.chars().forEach(c -> fraction.append(DIGITS.indexOf(c)));
    return value(found.group(2)) + Double.parseDouble(fraction.toString());
  }

  /** The value of a number in ideographs below a hundred million. */
  static double value(String numeral) {
    double sum = 0;
    double section = 0;
    double digit = 0;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      switch (c) {
        case '万' -> {
          sum += Math.max(1, section + digit) * 1e4;
          section = 0;
          digit = 0;
        }
        case '十', '百', '千' -> {
          double scale = c == '十' ? 10 : c == '百' ? 100 : 1000;
          section += Math.max(1, digit) * scale;
          digit = 0;
        }
        default -> digit = c == '两' ? 2 : DIGITS.indexOf(c);
      }
    }
    return sum + section + digit;
  }
}
