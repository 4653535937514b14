package org.rashomon.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Bücher liegen noch auf dem Tisch, und keiner hat sie gelesen.
          es | La embajada agradece a los vecinos de la isla por el rescate de los marineros.
          ru | Спасибо вам за помощь и мужество.
          -  | President Anna Berg met Björn Lindqvist and Søren Kjær in Göteborg on Monday.
          -  | Nobody was hurt, the mayor of São Bento said on Radio Lisboa.
          -  | El Mundo, Die Zeit, Le Figaro
          """)
  void seesOnlyPassagesThatAreSurelyNotEnglish(String code, String passage) {
    assertEquals(code, Languages.foreign(passage).orElse("-"));
  }

  @Test
  void saysLanguagesInEnglish() {
    assertEquals("Russian", Languages.name("ru"));
    assertEquals("a language that cannot be told", Languages.name("und"));
  }
}
