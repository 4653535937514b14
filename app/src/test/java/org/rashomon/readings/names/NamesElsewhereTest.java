package org.rashomon.readings.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;

class NamesElsewhereTest {
  @Test
  void followsAClearMajorityOfTheReport() {
    assertEquals(
        "ORGANIZATION Vik, ORGANIZATION Vik, ORGANIZATION Vik",
        read("Vik:B-ORG closed", "Vik:B-PERSON paid", "Vik:B-ORG wrote"));
  }

  @Test
  void leavesKindsAloneThatAreFoundAsOften() {
    assertEquals(
        "ORGANIZATION Vik, PERSON Vik, PERSON Vik, ORGANIZATION Vik",
        read("Vik:B-ORG closed", "Vik:B-PERSON paid", "Vik:B-PERSON left", "Vik:B-ORG wrote"));
  }

  @Test
  void tellsLongerNamesFromShorterOnes() {
    assertEquals(
        "PERSON Anna Vik, ORGANIZATION Vik, PERSON Anna Vik",
        read("Anna:B-PERSON Vik:I-PERSON left", "Vik:B-ORG closed", "Anna:B-PERSON Vik:I-PERSON"));
  }

  private static String read(String... sentences) {
    List<LabelledSentence> labelled = new ArrayList<>();
    for (String sentence : sentences) {
      labelled.add(LabelledSentence.of(labelled.size(), sentence));
    }
    List<Sentence> all = labelled.stream().map(LabelledSentence::sentence).toList();
    List<Mention> mentions = NameReader.read(all);
    return mentions.stream()
        .map(mention -> labelled.get(mention.sentence()).named(mention))
        .collect(Collectors.joining(", "));
  }
}
