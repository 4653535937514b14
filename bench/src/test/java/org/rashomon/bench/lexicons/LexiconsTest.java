package org.rashomon.bench.lexicons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconsTest {
  @Test
  void theListsOfTheProgramAreThoseMadeFromWordNet() throws IOException {
    for (Map.Entry<String, String> list : Lexicons.texts().entrySet()) {
      String carried = Files.readString(Path.of("..").resolve(list.getKey()));
      assertTrue(
          carried.equals(list.getValue()),
          () -> list.getKey() + " is out of date: make it again with bin/bench lexicons");
    }
  }

  @Test
  void aLineOfWordNetIsReadWithItsLinks() {
    Synset synset =
        Synset.parse(
            "00000123 30 v 02 shut 0 close_up(p) 0 002 ! 00000456 v 0101 @ 00000789 v 0000 02 +"
                + " 02 00 + 08 01 | become shut again; \"the lid closed up\"");
    assertEquals(List.of("shut", "close up"), synset.lemmas());
    assertEquals(30, synset.field());
    assertEquals(List.of(new Synset.Link("!", "00000456", "v", 1, 1)), synset.links("!", "v"));
    assertEquals(List.of(new Synset.Link("@", "00000789", "v", 0, 0)), synset.links("@", "v"));
    assertEquals(List.of(2, 8), synset.frames());
    assertTrue(synset.gloss().startsWith("become shut again"));
  }
}
