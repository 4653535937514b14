package org.rashomon.readings.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.readings.Token;
import org.rashomon.readings.names.Offices;
import org.rashomon.readings.syntax.Resources;

/** What nouns stand for: by WordNet, and by the common ways of the news that it lacks. */
public final class Kinds {
  private static final Map<String, Set<String>> NOUNS = load();
  private static final Set<String> YOUNG = Set.of("boy", "girl", "kid", "toddler", "youngster");

  /** Bodies of any trade. */
  private static final Set<String> GENERAL =
      Set.of("company", "firm", "business", "corporation", "group", "organization", "organisation");

  private Kinds() {}

  static Known.Sort of(Token noun) {
    String lemma = noun.lemma();
    if (isBody(lemma)) {
      return Known.Sort.BODY;
    }
    if (is("l", lemma)) {
      return Known.Sort.PLACE;
    }
    boolean person = is("p", lemma) || is("k", lemma) || Offices.isOffice(noun);
    return person ? Known.Sort.PERSON : Known.Sort.THING;
  }

  /** Somebody who is so only to somebody else. */
  static boolean isKin(String lemma) {
    return is("k", lemma);
  }

  /** An animal, which goes by "he" or "she" once it has a name. */
  public static boolean isAnimal(String lemma) {
    return is("a", lemma);
  }

  /** Whether a noun stands for a body. */
  public static boolean isBody(String lemma) {
    return is("b", lemma);
  }

  /** A noun for any body of trade or purpose. */
  static boolean isGeneral(String lemma) {
    return GENERAL.contains(lemma);
  }

  /** The noun by which descriptions of one nameless person or thing are compared. */
  static String key(String lemma) {
    return YOUNG.contains(lemma) ? "child" : lemma;
  }

  private static boolean is(String kind, String lemma) {
    return NOUNS.getOrDefault(kind, Set.of()).contains(lemma);
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> nouns = new HashMap<>();
    for (String file : List.of("kinds.txt", "kinds-in-news.txt")) {
      for (String line : Resources.lines(Kinds.class, file)) {
        String[] words = line.split(" ");
        Set<String> own = nouns.computeIfAbsent(words[0], k -> new HashSet<>());
        own.addAll(List.of(words).subList(1, words.length));
      }
    }
    return nouns;
  }
}
