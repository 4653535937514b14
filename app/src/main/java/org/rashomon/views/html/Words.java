package org.rashomon.views.html;

import java.util.List;
import java.util.Locale;

/** Small words around figures. */
final class Words {
  private static final List<String> SMALL =
      List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");

  private Words() {}

  /** "1 report", "5 reports". */
  static String count(int n, String one) {
    return count(n, one, one + "s");
  }

  static String count(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  /** "Two reports", "12 reports": for the beginning of a sentence. */
  static String spelled(int n, String one, String many) {
    return (n < SMALL.size() ? SMALL.get(n) : n) + " " + (n == 1 ? one : many);
  }

  /** "A, B and C". */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** How sure, as one would say it. */
  static String confidence(double confidence) {
    if (confidence >= 0.9) {
      return "almost certain";
    }
    if (confidence >= 0.75) {
      return "very likely";
    }
    return confidence >= 0.5 ? "likely" : "possible";
  }

  /** One line, however the report was wrapped. */
  static String flat(String text) {
    return text.strip().replaceAll("\\s++", " ");
  }

  /** Words as a sentence: with a capital at the beginning and a stop at the end. */
  static String sentence(String words) {
    String flat = flat(words);
    if (flat.isEmpty()) {
      return flat;
    }
    int first = flat.offsetByCodePoints(0, 1);
    boolean ends = ".!?…".indexOf(flat.charAt(flat.length() - 1)) >= 0;
    return flat.substring(0, first).toUpperCase(Locale.ROOT)
        + flat.substring(first)
        + (ends ? "" : ".");
  }

  /** At most so many characters, cut at a word where there is one. */
  static String cut(String text, int length) {
    String flat = flat(text);
    if (flat.length() <= length) {
      return flat;
    }
    int space = flat.lastIndexOf(' ', length);
    int end = space > length / 2 ? space : length;
    if (Character.isLowSurrogate(flat.charAt(end))) {
      end--;
    }
    return flat.substring(0, end) + " …";
  }
}
