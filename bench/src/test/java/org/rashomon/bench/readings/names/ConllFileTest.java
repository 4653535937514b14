package org.rashomon.bench.readings.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.readings.names.Name.Type;

class ConllFileTest {
  @Test
  void endsSentencesAtEmptyLinesAndDocuments() {
    List<GoldSentence> sentences =
        ConllFile.sentences(
            List.of(
                "-DOCSTART- -X- O", "", "Anna NNP B-PER", "sailed VBD O", "", "", "Oslo B-LOC"));
    assertEquals(
        List.of(
            new GoldSentence(1, List.of("Anna", "sailed"), Set.of(new Name(0, 1, Type.PER))),
            new GoldSentence(1, List.of("Oslo"), Set.of(new Name(0, 1, Type.LOC)))),
        sentences);
  }

  @Test
  void readsNamesThatBeginWithInside() {
    assertEquals(
        Set.of(new Name(0, 2, Type.ORG), new Name(3, 4, Type.MISC)),
        ConllFile.names(List.of("I-ORG", "I-ORG", "O", "I-MISC")));
  }

  @Test
  void partsNeighboursByBeginAndByType() {
    assertEquals(
        Set.of(new Name(0, 1, Type.LOC), new Name(1, 3, Type.LOC), new Name(3, 4, Type.PER)),
        ConllFile.names(List.of("B-LOC", "B-LOC", "I-LOC", "I-PER")));
  }
}
