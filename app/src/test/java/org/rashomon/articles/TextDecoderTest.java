package org.rashomon.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
  private static String text(byte[] bytes) {
    return assertInstanceOf(Decoded.Text.class, TextDecoder.decode(bytes)).characters();
  }

  private static String reason(byte[] bytes) {
    return assertInstanceOf(Decoded.NoText.class, TextDecoder.decode(bytes)).reason();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8        | “Déjà vu” — the 😀 ferry
          UTF-16LE     | The ferry “Aurora” ran aground
          UTF-16BE     | The ferry “Aurora” ran aground
          windows-1252 | He said: “the café is closed” — for €3 million, and then the ferry left
          ISO-8859-1   | The café of José in São Paulo is closed, he said, and the ferry has left
          windows-1251 | Паром сел на мель у маяка в понедельник, сообщила береговая охрана
          KOI8-R       | Паром сел на мель у маяка в понедельник, сообщила береговая охрана
          Shift_JIS    | フェリーは月曜日に灯台の近くで座礁したと海上保安庁が発表した。
          GB18030      | 海岸警卫队表示，渡轮星期一在灯塔附近搁浅，所有乘客都已上岸。
          """)
  void readsTheCharsetsThatReportsComeIn(String charset, String words) {
    assertEquals(words, text(words.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void takesTheByteOrderMarkOff(String charset) {
    assertEquals("Grüße 😀", text("\ufeffGrüße 😀".getBytes(Charset.forName(charset))));
  }

  @Test
  void neverPutsAReplacementCharacter() {
    byte[] broken = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF};
    assertEquals("marked as UTF-8 but broken", reason(broken));
  }

  @Test
  void refusesBytesOfNoCharset() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < 400; i++) {
      bytes.write(i % 2 == 0 ? 0x81 : 0x8D);
    }
    assertEquals("not UTF-8 and not a known charset", reason(bytes.toByteArray()));
  }

  @Test
  void refusesBinaryFilesByName() {
    assertEquals("binary: a PDF", reason("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII)));
    assertEquals(
        "binary: a PNG picture", reason("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void refusesZerosAndControls() {
    assertEquals("binary, not text", reason(new byte[] {'a', 'b', 0, 'c', 'd'}));
    assertEquals(
        "binary, not text",
        reason("a\u0001\u0002\u0003b".repeat(9).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesRandomBytes() {
    for (long seed = 1; seed <= 200; seed++) {
      byte[] bytes = new byte[2_000];
      new Random(seed).nextBytes(bytes);
      assertInstanceOf(Decoded.NoText.class, TextDecoder.decode(bytes), "seed " + seed);
    }
  }
}
