package org.rashomon.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "languages.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      emptyValue = "")
  void tellsTheLanguage(String code, String said, String text) {
    assertEquals(code, Languages.of(text, Optional.ofNullable(said).filter(s -> !s.isEmpty())));
  }

  @Test
  void readsLanguageNamesAndTags() {
    assertEquals(Optional.of("en"), Languages.code("en-US"));
    assertEquals(Optional.of("en"), Languages.code("English"));
    assertEquals(Optional.of("de"), Languages.code("deu"));
    assertEquals(Optional.empty(), Languages.code("Klingon"));
  }

  @Test
  void saysLanguagesInEnglish() {
    assertEquals("Russian", Languages.name("ru"));
    assertEquals("a language that cannot be told", Languages.name("und"));
  }
}
