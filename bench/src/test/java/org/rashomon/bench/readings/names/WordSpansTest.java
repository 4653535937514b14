package org.rashomon.bench.readings.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.readings.names.Name.Type;

class WordSpansTest {
  private static final GoldSentence SENTENCE =
      new GoldSentence(0, List.of("The", "Oslo-based", "Nord-Bank", "\"Vik\"", "."), Set.of());

  @Test
  void coversTheWordsItTouches() {
    assertEquals(Optional.of(new Name(2, 3, Type.ORG)), found("Nord-Bank", Type.ORG));
    assertEquals(Optional.of(new Name(1, 3, Type.ORG)), found("Oslo-based Nord-Bank", Type.ORG));
  }

  @Test
  void leavesOutWhatEndsInsideAWord() {
    assertEquals(Optional.empty(), found("Oslo", Type.LOC));
    assertEquals(Optional.empty(), found("Bank", Type.ORG));
  }

  @Test
  void doesNotMindQuotesThatStick() {
    assertEquals(Optional.of(new Name(3, 4, Type.MISC)), found("Vik", Type.MISC));
  }

  @Test
  void reachesTheLastWord() {
    assertEquals(Optional.of(new Name(4, 5, Type.MISC)), found(".", Type.MISC));
  }

  private static Optional<Name> found(String part, Type type) {
    int start = SENTENCE.text().indexOf(part);
    return WordSpans.on(SENTENCE, start, start + part.length(), type);
  }
}
