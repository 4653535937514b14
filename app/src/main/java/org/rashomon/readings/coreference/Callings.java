package org.rashomon.readings.coreference;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** The nouns by which a sentence calls what it names: beside the name, in apposition, as "is a". */
public final class Callings {
  private static final Set<String> NAMING = Set.of("name", "call", "dub", "know");

  private Callings() {}

  /** Lemmas of the nouns, sorted. */
  public static Set<String> of(Sentence sentence, Mention mention) {
    Set<String> nouns = new TreeSet<>();
    int before = mention.first() - 1;
    if (before >= 0
        && isCommon(sentence.token(before))
        && sentence.token(before).head() >= mention.first()
        && sentence.token(before).head() <= mention.last()) {
      nouns.add(sentence.token(before).lemma());
    }
    for (int i = mention.first(); i <= mention.last(); i++) {
      of(sentence, mention, i, nouns);
    }
    return nouns;
  }

  /** "Singapore-based X": the place. */
  public static Set<String> bases(Sentence sentence, Mention mention) {
    Set<String> places = new TreeSet<>();
    int based = mention.first() - 1;
    if (based > 1 && sentence.token(based).form().equals("based")) {
      for (int i = based - 2; i >= Math.max(0, based - 3); i--) {
        if (sentence.token(i).isName()) {
          places.add(sentence.token(i).form().toLowerCase(Locale.ROOT));
        }
      }
    }
    return places;
  }

  private static void of(Sentence sentence, Mention mention, int word, Set<String> nouns) {
    for (int child : sentence.children(word, "appos")) {
      if (isCommon(sentence.token(child)) && child > mention.last()) {
        nouns.add(sentence.token(child).lemma());
      }
    }
    Token token = sentence.token(word);
    if (token.head() < 0) {
      return;
    }
    Token head = sentence.token(token.head());
    if (token.is("appos") && isCommon(head)) {
      nouns.add(head.lemma());
    } else if (token.is("nsubj") && head.lemma().equals("be")) {
      sentence.children(token.head(), "attr").stream()
          .map(sentence::token)
          .filter(Callings::isCommon)
          .forEach(noun -> nouns.add(noun.lemma()));
    } else if (token.is("oprd", "attr", "dobj")
        && head.is("acl")
        && NAMING.contains(head.lemma())
        && head.head() >= 0
        && isCommon(sentence.token(head.head()))) {
      nouns.add(sentence.token(head.head()).lemma());
    }
  }

  private static boolean isCommon(Token token) {
    return token.pos().equals("NN");
  }
}
