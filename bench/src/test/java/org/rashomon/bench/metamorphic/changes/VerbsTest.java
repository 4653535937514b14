package org.rashomon.bench.metamorphic.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.readings.statuses.StatusLexicon;

class VerbsTest {

  @Test
  void haveTheFormOfATag() {
    Verbs.Verb deny = Verbs.find("deny").orElseThrow();
    assertEquals(Optional.of("denies"), deny.form("VBZ"));
    assertEquals(Optional.of("denied"), deny.form("VBD"));
    assertEquals(Optional.of("begun"), Verbs.find("begin").orElseThrow().form("VBN"));
    assertEquals(Optional.of("dismisses"), Verbs.find("dismiss").orElseThrow().form("VBZ"));
    assertEquals(Optional.empty(), deny.form("NN"));
  }

  @Test
  void holdPairsThatExcludeEachOther() {
    for (String lemma : new String[] {"arrest", "cancel", "die", "accept", "rise"}) {
      assertTrue(
          Verbs.all().stream()
              .anyMatch(other -> StatusLexicon.relation(lemma, other.lemma()).excludes()),
          lemma);
    }
  }
}
