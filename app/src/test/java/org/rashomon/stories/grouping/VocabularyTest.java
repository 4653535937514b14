package org.rashomon.stories.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final long SEED = 5;

  @Test
  void countsAsATableWould() {
    Random random = new Random(SEED);
    Vocabulary vocabulary = new Vocabulary();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (int step = 0; step < 60_000; step++) {
      String text = "t" + random.nextInt(step < 30_000 ? 6_000 : 300) + "q";
      int count = counts.getOrDefault(text, 0);
      if (count > 0 && random.nextBoolean()) {
        vocabulary.leave(numbers.getOrDefault(text, -1));
        counts.put(text, count - 1);
      } else {
        int number = vocabulary.enter(term(text));
        String which = "seed " + SEED + ", step " + step;
        assertTrue(count == 0 || number == numbers.getOrDefault(text, -1), which);
        numbers.put(text, number);
        counts.put(text, count + 1);
        assertEquals(count + 1, vocabulary.count(number), which);
      }
    }
    counts.forEach(
        (text, count) ->
            assertEquals(
                count > 0 ? numbers.getOrDefault(text, -1) : -1,
                vocabulary.find(term(text)),
                text));
  }

  @Test
  void whatIsRareInTheLanguageIsRareBeforeAnythingIsRead() {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.reports(1);
    double people = vocabulary.rarity(vocabulary.enter(term("people")));
    double glacier = vocabulary.rarity(vocabulary.enter(term("glacier")));
    double unheard = vocabulary.rarity(vocabulary.enter(term("zorblatt")));
    assertTrue(people < glacier && glacier < unheard, people + " " + glacier + " " + unheard);
  }

  @Test
  void whatManyReportsHaveIsNoLongerRare() {
    Vocabulary vocabulary = new Vocabulary();
    int number = vocabulary.enter(term("zorblatt"));
    vocabulary.reports(1);
    double before = vocabulary.rarity(number);
    for (int i = 0; i < 1000; i++) {
      vocabulary.enter(term("zorblatt"));
      vocabulary.reports(1);
    }
    assertTrue(vocabulary.rarity(number) < before / 3);
  }

  private static Term term(String text) {
    return new Term(text, Term.Kind.WORD, 1, false, false);
  }
}
