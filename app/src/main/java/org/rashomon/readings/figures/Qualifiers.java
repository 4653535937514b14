package org.rashomon.readings.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** The words that narrow what is counted. */
final class Qualifiers {
  private Qualifiers() {}

  static List<String> of(Sentence sentence, int noun, Numeral numeral, Measured measured) {
    if (noun < 0) {
      return following(sentence, numeral.last());
    }
    TreeSet<String> lemmas = new TreeSet<>();
    for (int child : sentence.children(noun, "amod", "compound", "nmod", "poss")) {
      boolean inside = child >= measured.first() && child <= measured.last();
      String form = sentence.token(child).form();
      if (!inside && form.chars().anyMatch(Character::isLetter) && form.length() > 1) {
        lemmas.add(sentence.token(child).lemma());
      }
    }
    lemmas.addAll(origins(sentence, noun));
    return new ArrayList<>(lemmas);
  }

  /** "ten from the north": names that a preposition ties to the counted. */
  private static List<String> origins(Sentence sentence, int noun) {
    List<String> lemmas = new ArrayList<>();
    for (int prep : sentence.children(noun, "prep")) {
      for (int object : sentence.children(prep, "pobj")) {
        Token token = sentence.token(object);
        if (token.isName()
            && !token.entity().endsWith("DATE")
            && !token.entity().endsWith("TIME")) {
          lemmas.add(token.lemma());
        }
      }
    }
    return lemmas;
  }

  /** "killed 10 from the north": a name that follows a bare numeral. */
  private static List<String> following(Sentence sentence, int last) {
    boolean tied =
        last + 2 < sentence.size()
            && sentence.token(last + 1).pos().equals("IN")
            && sentence.token(last + 2).isName()
            && !sentence.token(last + 2).entity().endsWith("DATE");
    return tied ? List.of(sentence.token(last + 2).lemma()) : List.of();
  }
}
