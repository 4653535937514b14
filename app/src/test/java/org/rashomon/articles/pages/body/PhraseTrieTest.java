package org.rashomon.articles.pages.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {
  private static final List<List<String>> GROUPS =
      List.of(
          List.of("ab", "abcab", "bca"),
          List.of("©abc", "c", "bbbbb"),
          List.of("ab", "aaaaaa", "cabca"));

  @Test
  void findsWhatLookingForEachPhraseFinds() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    PhraseTrie trie = PhraseTrie.of(GROUPS);
    for (int i = 0; i < 5_000; i++) {
      String text = text(random);
      int[] found = new int[GROUPS.size()];
      for (int from = 0; from < text.length(); from++) {
        trie.mark(text, from, found);
      }
      assertArrayEquals(oneByOne(text), found, "'" + text + "', seed " + seed);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(20);
    for (int i = 0; i < length; i++) {
      text.append("abc©".charAt(random.nextInt(4)));
    }
    return text.toString();
  }

  private static int[] oneByOne(String text) {
    int[] values = new int[GROUPS.size()];
    for (int group = 0; group < values.length; group++) {
      for (String phrase : GROUPS.get(group)) {
        boolean isWithin = phrase.length() > 4 && text.contains(phrase);
        int value = text.startsWith(phrase) ? 2 : isWithin ? 1 : 0;
        values[group] = Math.max(values[group], value);
      }
    }
    return values;
  }
}
