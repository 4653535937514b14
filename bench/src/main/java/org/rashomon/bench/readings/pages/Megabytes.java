package org.rashomon.bench.readings.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Inputs of one megabyte that are made to be slow: the same piece again and again. */
final class Megabytes {
  private static final int SIZE = 1_000_000;

  /** Elements that stay open, that are misnested, that are many, and what rules look for. */
  static final List<String> PAGES =
      List.of(
          "<div>",
          "<a><b><p>",
          "<table><tr><td>",
          "<font color=red>x",
          "<p>a",
          "<b><i></b></i>",
          "<a href=/x>Ten recipes for spring</a> ",
          "<div class=\"comment related\" id=\"sidebar\"><p>Read more about it here.</div>",
          "<h1>Ferry aground</h1>",
          "<x a=1 b=2 c=3 d=4>",
          "<meta name=date content=2020-13-45>",
          "<meta property=og:title content='Ferry | aground'>",
          "<link rel=canonical href=/2020/13/45/>",
          "<time datetime=x class=date>31.13.2020</time>",
          "<script type=application/ld+json>{}</script>",
          "<!-- - ",
          "<svg><style>",
          "&amp;&#x41;&notanentity;",
          "word ",
          "x",
          "<li>Published, updated and posted by ");

  static final List<String> JSON =
      List.of(
          "[",
          "{\"@graph\":[",
          "{\"@type\":\"NewsArticle\",\"author\":",
          "{\"@type\":\"NewsArticle\",\"headline\":\"a\",\"author\":{\"name\":\"Ann Lee\"}},",
          "\"a\":\"b\",",
          "\\u0041",
          "// ");

  static final List<String> DATES =
      List.of(
          "2020-13-45 ",
          "1.1.1.1.20",
          "31/13/2020 ",
          "3 of the March, ",
          "March 32, ",
          "updated ",
          "published ",
          "20200",
          "1 | 1 | ");

  static final List<String> XML =
      List.of(
          "<item>",
          "<item><title>a</title><link>https://daily.example/a</link></item>",
          "<entry><content type='html'>&lt;p&gt;a",
          "<x:y xmlns:x='z'>",
          "<url><loc>https://daily.example/a</loc></url>",
          "<newsItem><itemMeta>",
          "<outline xmlUrl='https://daily.example/a'>",
          "<![CDATA[",
          "&lt;");

  static final List<String> RECORDS =
      List.of(
          "WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n",
          "WARC/1.0\r\n",
          "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999\r\n\r\n",
          "a: b\r\n");

  static final List<String> ROBOTS =
      List.of("User-agent: *\nDisallow: /*a*b*c$\n", "Disallow: /a\n", "*", "User-agent: a\n");

  static final List<String> CHARSETS =
      List.of(
          "<meta charset=", "<?xml version='1.0' encoding='", "\u00e9", "\u0416\u4e2d", "\ufffd");

  private Megabytes() {}

  /** A megabyte of a piece behind a beginning. */
  static byte[] of(String beginning, String piece) {
    byte[] first = beginning.getBytes(StandardCharsets.UTF_8);
    byte[] again = piece.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[SIZE];
    System.arraycopy(first, 0, all, 0, first.length);
    for (int i = first.length; i < SIZE; i++) {
      all[i] = again[(i - first.length) % again.length];
    }
    return all;
  }
}
