package org.rashomon.sources.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8        | UTF-8        | utf-8
          UTF-8        | iso-8859-1   | ''
          UTF-8        | ''           | windows-1252
          windows-1251 | windows-1251 | ''
          windows-1251 | ''           | windows-1251
          windows-1251 | utf-8        | windows-1251
          KOI8-R       | koi8-r       | ''
          UTF-16LE     | utf-8        | ''
          UTF-16BE     | utf-16       | ''
          UTF-32BE     | ''           | ''
          ISO-2022-JP  | iso-2022-jp  | ''
          GB18030      | gb2312       | ''
          """)
  void findsOutTheCharsetWhateverIsSaid(String real, String declared, String delivered) {
    String words =
        real.startsWith("GB") ? "渡轮搁浅" : real.endsWith("JP") ? "フェリー" : "Паром сел на мель";
    String xml = "<?xml version='1.0'" + attribute(declared) + "?><rss>" + words + "</rss>";
    Optional<String> type =
        delivered.isEmpty() ? Optional.empty() : Optional.of("text/xml; charset=" + delivered);
    assertEquals(xml, XmlText.of(xml.getBytes(Charset.forName(real)), type));
  }

  private static String attribute(String charset) {
    return charset.isEmpty() ? "" : " encoding='" + charset + "'";
  }

  @Test
  void takesTheByteOrderMarkOff() {
    assertEquals("<rss/>", XmlText.of("\ufeff<rss/>".getBytes(UTF_8), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>One</p><p>two                              | One¶two
          One<br>two  three                             | One~two three
          <script>x</script>One<style>y</style>         | One
          <div><div> One </div><ul><li>a<li>b</ul></div> | One¶a¶b
          One <iframe src="x"> two                      | One two
          A &amp; B &lt;i&gt;                           | A & B <i>
          <!-- no -->One<noscript>no</noscript>         | One
          """)
  void showsWhatAReaderSees(String html, String text) {
    assertEquals(text.replace("¶", "\n\n").replace("~", "\n"), HtmlText.of(html));
  }

  @Test
  void staysWithinBoundsOnDeepAndBrokenMarkup() {
    String deep = "<div>".repeat(100_000) + "text";
    assertTrue(HtmlText.of(deep).endsWith("text"));
    assertTrue(Xml.parse("<a>".repeat(100_000)).stream().count() > 0);
    assertTrue(HtmlText.of("<iframe ".repeat(50_000)).length() < 500_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <?xml version="1.0"?><!-- <a> --><!DOCTYPE rss [<!ENTITY a "b">]> <rss version="2.0"> | rss
          <RDF:rdf xmlns:RDF="x">                                                               | rdf:rdf
          text <rss>                                                                            | ''
          <!-- never closed <rss>                                                               | ''
          """)
  void findsTheFirstTag(String text, String name) {
    assertEquals(name, XmlRoot.of(text).map(XmlRoot::name).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x/, y, https://a.example/x/y",
    "https://a.example/x/, https://b.example/, https://b.example/",
    "'', y, y",
    "https://a.example/, 'a b', https://a.example/a%20b",
    "https://a.example/, '::', '::'"
  })
  void makesAddressesAbsolute(String base, String address, String result) {
    assertEquals(result, Base.resolve(base, address));
  }
}
