package org.rashomon.articles.pages.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rashomon.articles.pages.Page;
import org.rashomon.articles.pages.PageAssertions;
import org.rashomon.articles.pages.PageReading;
import org.rashomon.articles.pages.encoding.Gzip;
import org.rashomon.articles.pages.encoding.PageDecoder;

/** Articles, linked data and dates out of whatever bytes come. */
class PageFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void extraction(byte[] bytes) {
    PageReading reading = PageReader.read(Page.of(bytes));
    assertEquals(reading, PageReader.read(Page.of(bytes)));
    if (!Gzip.is(bytes)) {
      PageAssertions.assertTraced(reading, PageDecoder.decode(bytes, Optional.empty()));
    }
  }

  @FuzzTest(maxDuration = "2m")
  void linkedData(byte[] bytes) {
    String json = PageDecoder.decode(bytes, Optional.empty());
    String page = "<script type=\"application/ld+json\">" + json + "</script><h1>Harbour fire</h1>";
    PageAssertions.assertTraced(PageReader.read(page, Optional.empty()), page);
  }

  @FuzzTest(maxDuration = "2m")
  void dates(byte[] bytes) {
    String words = PageDecoder.decode(bytes, Optional.empty()).replace("\"", "");
    String page = "<meta name=\"date\" content=\"" + words + "\"><h1>Harbour fire</h1><p>" + words;
    PageReader.published(Page.of(page.getBytes(StandardCharsets.UTF_8)));
  }
}
