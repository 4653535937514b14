package org.rashomon.store.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryFolder;
import org.rashomon.store.search.Query.Field;
import org.rashomon.store.search.Query.Term;

class QueryParserTest {
  @TempDir Path folder;

  @Test
  void readsWordsRowsFieldsAndBeginnings() {
    Query query =
        QueryParser.parse("fire \"cold store\" outlet:post headline:\"Harbour fire\" evacu* -rain");
    assertEquals(
        List.of(
            new Term(Field.ANY, "fire", false, false),
            new Term(Field.ANY, "cold store", false, false),
            new Term(Field.OUTLET, "post", false, false),
            new Term(Field.HEADLINE, "Harbour fire", false, false),
            new Term(Field.ANY, "evacu*", true, false),
            new Term(Field.ANY, "rain", false, true)),
        query.terms());
    assertEquals(Set.of(Kind.values()), query.kinds());
    assertEquals(Set.of(Kind.QUOTE), QueryParser.parse("kind:quote fire").kinds());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''            | there is no word to look for
          ( ) *         | there is no word to look for
          -rain         | nothing but what is to be left out
          "cold store   | is not closed
          kind:film x   | there is no kind 'film'
          since:May x   | is no day
          outlet:() x   | there is no word behind outlet:
          """)
  void saysWhatIsWrong(String written, String words) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> QueryParser.parse(written));
    assertTrue(String.valueOf(e.getMessage()).contains(words), e.getMessage());
  }

  @Test
  void letsNothingThatIsWrittenBreakASearch() {
    String marks = "ab \"'()*:^+-{}[],.;NOT OR AND NEAR headline: outlet: \u0000\u0002é漢\\%_";
    long seed = 7;
    Random random = new Random(seed);
    try (Library library = Library.write(new LibraryFolder(folder), "test")) {
      Search search = new Search(library);
      for (int i = 0; i < 2_000; i++) {
        StringBuilder written = new StringBuilder("ferry ");
        for (int j = random.nextInt(20); j >= 0; j--) {
          int at = random.nextInt(marks.length());
          written.append(marks, at, Math.min(marks.length(), at + 1 + random.nextInt(5)));
        }
        Query query;
        try {
          query = QueryParser.parse(written.toString());
        } catch (IllegalArgumentException e) {
          continue; // said what is wrong
        }
        assertEquals(List.of(), search.find(query, 5), "seed " + seed + ": " + written);
      }
    }
  }
}
