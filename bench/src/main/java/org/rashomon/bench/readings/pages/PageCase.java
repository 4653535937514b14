package org.rashomon.bench.readings.pages;

import java.util.List;
import java.util.Locale;
import java.net.URI;

/**
 * A page with what is right about it.
 *
 * @param set the set it is from
 * @param id its name there
 * @param url where it was
 * @param bytes of the page
 * @param paragraphs of its text; the benchmark may take one out that stands in brackets
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record PageCase(Kind set, String id, String url, byte[] bytes, List<String> paragraphs) {

  /** The two sets with texts. */
  enum Kind {
    AEB,
    FUNDUS
  }

  PageCase {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The site it is from. */
  String site() {
    String host = String.valueOf(URI.create(url).getHost()).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** Whether its site is in the half to work with; the other half was opened once, at the end. */
  boolean isWork() {
    return Halves.isWork(site());
  }

  /** All of the text. */
  String text() {
    return String.join("\n\n", paragraphs.stream().map(PageCase::unmarked).toList());
  }

  static boolean isOptional(String paragraph) {
    return paragraph.startsWith("[") && paragraph.endsWith("]");
  }

  static String unmarked(String paragraph) {
    return isOptional(paragraph) ? paragraph.substring(1, paragraph.length() - 1) : paragraph;
  }
}
