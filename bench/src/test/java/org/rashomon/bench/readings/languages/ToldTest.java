package org.rashomon.bench.readings.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.readings.languages.Sample.Length;

class ToldTest {

  @Test
  void countsWhatIsRightAndWhatIsTakenForEnglish() {
    List<Sample> samples = List.of(new Sample("de", "a"), new Sample("de", "b"));
    assertEquals(new Told(2, 1, 1), Told.of(samples, text -> text.equals("a") ? "de" : "en"));
  }

  @Test
  void cutsHeadlinesAndJoinsParagraphs() {
    List<String> sentences = List.of("1 2 3 4 5 6 7 8 9", "x", "y", "z");
    assertEquals("1 2 3 4 5 6 7 8", Sample.of("de", sentences, Length.HEADLINE).getFirst().text());
    assertEquals(
        List.of(new Sample("de", "1 2 3 4 5 6 7 8 9 x y")),
        Sample.of("de", sentences, Length.PARAGRAPH));
  }
}
