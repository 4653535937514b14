package org.rashomon.readings.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/**
 * Names from the model's labels, mended by rule: no leading article or title, no possessive ending,
 * hyphenated names whole.
 */
public final class NameReader {
  private static final Map<String, Mention.Kind> KINDS =
      Map.ofEntries(
          Map.entry("PERSON", Mention.Kind.PERSON),
          Map.entry("ORG", Mention.Kind.ORGANIZATION),
          Map.entry("GPE", Mention.Kind.PLACE),
          Map.entry("LOC", Mention.Kind.PLACE),
          Map.entry("FAC", Mention.Kind.PLACE),
          Map.entry("NORP", Mention.Kind.NATIONALITY),
          Map.entry("EVENT", Mention.Kind.EVENT),
          Map.entry("WORK_OF_ART", Mention.Kind.WORK),
          Map.entry("LAW", Mention.Kind.OTHER),
          Map.entry("PRODUCT", Mention.Kind.OTHER));
  private static final Set<String> TITLES =
      Set.of(
          "mr.",
          "mrs.",
          "ms.",
          "mr",
          "mrs",
          "ms",
          "dr",
          "dr.",
          "sir",
          "president",
          "minister",
          "ambassador",
          "chancellor",
          "senator",
          "governor",
          "mayor",
          "judge",
          "justice",
          "king",
          "queen",
          "prince",
          "princess",
          "general",
          "colonel",
          "captain",
          "major",
          "sergeant",
          "officer",
          "detective",
          "professor",
          "rabbi",
          "bishop",
          "pope",
          "sheikh",
          "imam",
          "reverend",
          "chairman",
          "secretary",
          "rep.",
          "sen.",
          "gov.",
          "gen.",
          "lt.",
          "col.",
          "capt.",
          "sgt.",
          "prof.",
          "rev.",
          "drs.",
          "inspector",
          "superintendent",
          "constable",
          "commissioner",
          "sheriff",
          "coach",
          "leader",
          "dictator",
          "premier",
          "prosecutor");

  private NameReader() {}

  /** The names of all sentences, in the order of the text. */
  public static List<Mention> read(List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      read(sentence, mentions);
    }
    return mentions;
  }

  private static void read(Sentence sentence, List<Mention> mentions) {
    int at = 0;
    while (at < sentence.size()) {
      Mention.Kind kind = kind(sentence.token(at));
      if (kind == null) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < sentence.size() && continues(sentence, at, end)) {
        end++;
      }
      add(sentence, kind, at, end, mentions);
      at = end;
    }
  }

  private static Mention.@org.jspecify.annotations.Nullable Kind kind(Token token) {
    return token.entity().length() < 3 ? null : KINDS.get(token.entity().substring(2));
  }

  private static boolean continues(Sentence sentence, int start, int at) {
    String label = sentence.token(at).entity();
    boolean same = label.endsWith(sentence.token(start).entity().substring(2));
    if (label.startsWith("I-") && same) {
      return true;
    }
    boolean person = sentence.token(start).entity().endsWith("PERSON");
    return person && (isHyphenInName(sentence, at) || isAfterHyphen(sentence, at));
  }

  /** "Kim Jong-un": a hyphen without white space around it belongs to the name. */
  private static boolean isHyphenInName(Sentence sentence, int at) {
    return sentence.token(at).form().equals("-")
        && at + 1 < sentence.size()
        && touches(sentence, at - 1)
        && touches(sentence, at)
        && isNamePart(sentence.token(at + 1));
  }

  private static boolean isAfterHyphen(Sentence sentence, int at) {
    return at > 1
        && sentence.token(at - 1).form().equals("-")
        && touches(sentence, at - 1)
        && isNamePart(sentence.token(at));
  }

  private static boolean isNamePart(Token token) {
    return token.isName() || token.entity().endsWith("PERSON");
  }

  private static boolean touches(Sentence sentence, int at) {
    return sentence.token(at).span().end() == sentence.token(at + 1).span().start();
  }

  private static void add(
      Sentence sentence, Mention.Kind kind, int start, int end, List<Mention> mentions) {
    int first = start;
    int last = end - 1;
    while (first < last && isOutside(sentence.token(first), kind)) {
      first++;
    }
    while (last > first && isEnding(sentence.token(last))) {
      last--;
    }
    if (!hasLetters(sentence.token(first).form()) && first == last) {
      return;
    }
    mentions.add(
        new Mention(
            sentence.token(first).span().cover(sentence.token(last).span()),
            kind,
            sentence.index(),
            first,
            last));
  }

  private static boolean isOutside(Token token, Mention.Kind kind) {
    return token.pos().equals("DT")
        || !hasLetters(token.form())
        || (kind == Mention.Kind.PERSON && TITLES.contains(token.lemma()));
  }

  private static boolean isEnding(Token token) {
    return token.pos().equals("POS") || !hasLetters(token.form());
  }

  private static boolean hasLetters(String form) {
    return form.chars().anyMatch(Character::isLetterOrDigit);
  }
}
