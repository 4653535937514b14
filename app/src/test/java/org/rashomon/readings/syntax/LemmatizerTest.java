package org.rashomon.readings.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.Rows;

class LemmatizerTest {
  private final Lemmatizer lemmatizer = new Lemmatizer(WordPieces.english());

  @TestFactory
  Stream<DynamicTest> givesTheBaseForm() {
    return Rows.tests(
        getClass(),
        "lemmas.txt",
        cells -> assertEquals(cells.get(2), lemmatizer.lemma(cells.get(0), cells.get(1))));
  }

  @Test
  void takesAnyFormAndTag() {
    for (String form : List.of("s", "es", "ing", "ed", "", "🚢s", "S".repeat(10_000))) {
      for (String tag : List.of("NNS", "VBD", "VBG", "VBZ", "JJS", "RB", "MD", "no tag")) {
        String lemma = lemmatizer.lemma(form, tag);
        assertEquals(lemma, lemma.toLowerCase(Locale.ROOT));
        assertEquals(form.isEmpty(), lemma.isEmpty(), form + " as " + tag);
      }
    }
  }
}
