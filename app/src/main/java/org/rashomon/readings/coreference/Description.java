package org.rashomon.readings.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.names.Offices;

/**
 * A noun phrase without a name, as its words tell.
 *
 * @param lemma of its head
 * @param key by which nameless ones are compared
 * @param sort what it is
 * @param several whether it is in the plural
 * @param definite "the", "this", "her", "Brazil's"
 * @param indefinite "a", "another"
 * @param owned whether somebody's
 * @param narrowed whether a clause or preposition behind it says more
 * @param origins lower-case names and nouns that stand before the head
 */
record Description(
    String lemma,
    String key,
    Known.Sort sort,
    boolean several,
    boolean definite,
    boolean indefinite,
    boolean owned,
    boolean narrowed,
    Set<String> origins) {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> SPEAKERS = Set.of("my", "our", "your");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one", "some", "any");

  static Description of(Sentence sentence, NounPhrase phrase) {
    Token head = sentence.token(phrase.head());
    boolean definite = false;
    boolean indefinite = false;
    boolean owned = false;
    Set<String> origins = new HashSet<>();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      Token token = sentence.token(i);
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean own = token.head() == phrase.head();
      definite |= own && DEFINITE.contains(form);
      indefinite |= own && SPEAKERS.contains(form);
      indefinite |= own && INDEFINITE.contains(form);
      owned |= own && (token.is("poss") || token.pos().equals("PRP$"));
      boolean kind = token.isNoun() || Kinds.isGeneral(head.lemma());
      boolean modifier = own && kind && token.is("compound", "nmod", "amod");
      boolean named = !token.entity().equals("O") && !token.is("poss");
      if ((named || modifier) && Character.isLetter(form.charAt(0))) {
        origins.add(form);
      }
    }
    boolean narrowed = !tails(sentence, phrase).isEmpty();
    origins.addAll(behind(sentence, phrase));
    String lemma = lemma(sentence, phrase.head());
    return new Description(
        lemma,
        Kinds.key(lemma),
        Kinds.of(head),
        head.pos().endsWith("S") && head.isNoun(),
        !indefinite && (definite || owned || isBareTitle(head, origins)),
        indefinite,
        owned,
        narrowed,
        origins);
  }

  /** "North Korean leader did not attend". */
  private static boolean isBareTitle(Token head, Set<String> origins) {
    return !origins.isEmpty() && head.pos().equals("NN") && Offices.isOffice(head);
  }

  /** "Co-pilot" is another than "pilot". */
  private static String lemma(Sentence sentence, int head) {
    boolean prefixed = head > 1 && sentence.token(head - 1).form().equals("-");
    boolean touching =
        prefixed
            && sentence.token(head - 1).span().end() == sentence.token(head).span().start()
            && sentence.token(head - 2).span().end() == sentence.token(head - 1).span().start();
    String lemma = sentence.token(head).lemma();
    return touching ? sentence.token(head - 2).lemma() + "-" + lemma : lemma;
  }

  /** Names right behind "of". */
  private static Set<String> behind(Sentence sentence, NounPhrase phrase) {
    Set<String> names = new HashSet<>();
    int of = phrase.head() + 1;
    if (of < sentence.size() && sentence.token(of).form().equals("of")) {
      for (int i = of + 1; i < Math.min(sentence.size(), of + 4); i++) {
        Token token = sentence.token(i);
        if (!token.entity().equals("O") && Character.isLetter(token.form().charAt(0))) {
          names.add(token.form().toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private static List<Integer> tails(Sentence sentence, NounPhrase phrase) {
    return sentence.children(phrase.head(), "prep", "relcl", "acl").stream()
        .filter(child -> child > phrase.head())
        .toList();
  }
}
