package org.rashomon.readings.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** What a sentence speaks of, in the order of the heads: names, descriptions and pronouns. */
final class NounPhrases {
  private static final int LONGEST = 12;

  private final Sentence sentence;
  private final Map<Integer, Mention> byWord = new HashMap<>();
  private final List<NounPhrase> found = new ArrayList<>();

  private NounPhrases(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    for (Mention mention : mentions) {
      for (int i = mention.first(); i <= mention.last() && i < sentence.size(); i++) {
        byWord.put(i, mention);
      }
    }
  }

  /** The noun phrases of a sentence, given its names. */
  static List<NounPhrase> of(Sentence sentence, List<Mention> mentions) {
    NounPhrases all = new NounPhrases(sentence, mentions);
    for (int i = 0; i < sentence.size(); i++) {
      all.at(i);
    }
    return all.found;
  }

  private void at(int index) {
    Mention name = byWord.get(index);
    Token token = sentence.token(index);
    if (name != null) {
      if (index == name.last()) {
        found.add(
            new NounPhrase(name.first(), headOf(name), index, Optional.of(name), Optional.empty()));
      }
    } else if (Pronoun.of(token).isPresent()) {
      found.add(new NounPhrase(index, index, index, Optional.empty(), Pronoun.of(token)));
    } else if (token.isNoun() && !isModifier(index)) {
      found.add(new NounPhrase(firstOf(index), index, index, Optional.empty(), Optional.empty()));
    }
  }

  /** The word of a name on which the others hang. */
  private int headOf(Mention name) {
    for (int i = name.last(); i >= name.first(); i--) {
      int head = sentence.token(i).head();
      if (head < name.first() || head > name.last()) {
        return i;
      }
    }
    return name.last();
  }

  private boolean isModifier(int index) {
    Token token = sentence.token(index);
    return token.is("compound", "nmod", "amod", "npadvmod", "advmod", "punct", "meta")
        || (index + 1 < sentence.size()
            && sentence.token(index + 1).isNoun()
            && token.head() == index + 1
            && !token.is("poss", "appos"));
  }

  private int firstOf(int head) {
    int first = head;
    for (int i = head - 1; i >= Math.max(0, head - LONGEST); i--) {
      boolean cut = sentence.token(i).head() == head && sentence.token(i).is("prep", "relcl", "cc");
      if (cut || !sentence.isUnder(i, head)) {
        break;
      }
      first = i;
    }
    return first;
  }
}
