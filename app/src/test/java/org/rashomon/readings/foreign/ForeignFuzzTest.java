package org.rashomon.readings.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.FuzzedText;
import org.rashomon.readings.Reading;
import org.rashomon.readings.ReadingAssertions;

/**
 * The reader of other languages on whatever bytes come; the text decides by lot which language it
 * is said to be.
 */
class ForeignFuzzTest {
  private static final List<String> LANGUAGES =
      List.of("de", "fr", "es", "ru", "zh", "ja", "ko", "ar", "th", "tr", "pl", "und");

  @FuzzTest(maxDuration = "2m")
  void foreign(byte[] bytes) {
    String text = FuzzedText.of(bytes);
    for (String language : List.of(choice(text), "und")) {
      Article article = article(language, text);
      Reading reading = ForeignReader.read(article);
      ReadingAssertions.assertReading(article, reading);
      assertEquals(reading, ForeignReader.read(article), "the same article read twice");
    }
  }

  private static String choice(String text) {
    return LANGUAGES.get(Math.floorMod(text.hashCode(), LANGUAGES.size()));
  }

  private static Article article(String language, String text) {
    return new Article(
        "a",
        "a",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.of("2021-06-15", Published.From.METADATA),
        language,
        "",
        Optional.empty(),
        Optional.of("not read"),
        text,
        0);
  }
}
