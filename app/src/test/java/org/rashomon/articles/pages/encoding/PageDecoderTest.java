package org.rashomon.articles.pages.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {
  @ParameterizedTest
  @CsvSource({
    "windows-1251, <meta charset=windows-1251>, Паром сел на мель",
    "ISO-8859-2, '<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-2\">', Prom osiadł na mieliźnie",
    "Shift_JIS, <meta charset='shift_jis'>, フェリーが座礁",
    "GB18030, <meta charset=\"gb2312\">, 渡轮搁浅",
    "EUC-KR, <meta charset=euc-kr>, 여객선 좌초"
  })
  void followsWhatThePageDeclares(String charset, String meta, String words) {
    byte[] bytes = (meta + "<p>" + words).getBytes(Charset.forName(charset));
    assertTrue(PageDecoder.decode(bytes, Optional.empty()).endsWith(words));
  }

  @Test
  void followsTheDelivererBeforeThePage() {
    byte[] bytes = "<meta charset=koi8-r><p>Паром".getBytes(Charset.forName("windows-1251"));
    String type = "text/html; charset=windows-1251";
    assertTrue(PageDecoder.decode(bytes, Optional.of(type)).endsWith("Паром"));
  }

  @Test
  void takesUtf8ForWhatItIsWhateverIsDeclared() {
    byte[] bytes = "<meta charset=iso-8859-1><p>Café – “noisy”".getBytes(StandardCharsets.UTF_8);
    assertTrue(PageDecoder.decode(bytes, Optional.empty()).endsWith("Café – “noisy”"));
  }

  @Test
  void readsPagesThatAreBrokenInEveryCharset() {
    byte[] bytes = {'<', 'p', '>', (byte) 0xff, (byte) 0xc3, 'x', (byte) 0x81, (byte) 0x8d};
    assertFalse(PageDecoder.decode(bytes, Optional.of("text/html; charset=utf-8")).isEmpty());
    assertEquals("", PageDecoder.decode(new byte[0], Optional.of("text/html; charset=no-such")));
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE html><p>x, true",
    "'\n <!-- saved -->\n<html>', true",
    "'<?xml version=\"1.0\"?><html>', true",
    "'<?xml version=\"1.0\"?><rss>', false",
    "<rss version=2.0>, false",
    "The ferry ran aground <html>, false",
    "{}, false"
  })
  void tellsAPageByItsBeginning(String start, boolean isPage) {
    byte[] bytes = start.getBytes(StandardCharsets.UTF_8);
    assertEquals(isPage, PageSniffer.isPage(bytes, Optional.empty(), "x"));
  }

  @Test
  void tellsAPageByItsTypeAndItsName() {
    byte[] bytes = "<p>The ferry ran aground.".getBytes(StandardCharsets.UTF_8);
    assertTrue(PageSniffer.isPage(bytes, Optional.of("text/html"), "x"));
    assertTrue(PageSniffer.isPage(bytes, Optional.empty(), "saved.HTM"));
    assertFalse(PageSniffer.isPage(bytes, Optional.empty(), "saved.txt"));
  }
}
