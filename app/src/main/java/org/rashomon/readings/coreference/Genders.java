package org.rashomon.readings.coreference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.names.Offices;
import org.rashomon.readings.syntax.Resources;

/** What names, titles and nouns tell of a person's gender. */
public final class Genders {
  private static final Map<String, Gender> GIVEN = load("given-names.txt");
  private static final Map<String, Gender> NOUNS = load("gendered-nouns.txt");

  private Genders() {}

  /** Of a given name; unknown where both sexes bear it. */
  public static Gender ofGivenName(String name) {
    return GIVEN.getOrDefault(name.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  /** Of a noun or title ("spokeswoman", "Mr."). */
  public static Gender ofNoun(String noun) {
    String bare = noun.toLowerCase(Locale.ROOT).replace(".", "");
    return NOUNS.getOrDefault(bare, Gender.UNKNOWN);
  }

  /** Of the titles right before a name. */
  public static Gender ofTitle(Sentence sentence, Mention mention) {
    for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 2); i--) {
      Gender gender = i < sentence.size() ? ofNoun(sentence.token(i).form()) : Gender.UNKNOWN;
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
      if (i < sentence.size() && !sentence.token(i).isNoun()) {
        return Gender.UNKNOWN;
      }
    }
    return Gender.UNKNOWN;
  }

  /** The office that stands right before a name as its title ("president"), or empty. */
  public static String title(Sentence sentence, Mention mention) {
    int before = mention.first() - 1;
    if (before < 0 || before >= sentence.size()) {
      return "";
    }
    Token token = sentence.token(before);
    return token.isName() && Offices.isOffice(token) ? token.lemma() : "";
  }

  private static Map<String, Gender> load(String name) {
    Map<String, Gender> genders = new HashMap<>();
    for (String line : Resources.lines(Genders.class, name)) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        genders.put(words[i], words[0].equals("m") ? Gender.MALE : Gender.FEMALE);
      }
    }
    return genders;
  }
}
