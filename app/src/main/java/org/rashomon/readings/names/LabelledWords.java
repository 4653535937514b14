package org.rashomon.readings.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/**
 * A run of words that the model's labels make one name: what is "inside" goes on with the name
 * before it, also where the model changes its mind about the kind.
 *
 * @param kind what it names
 * @param first index of its first word
 * @param end after its last word
 */
record LabelledWords(Mention.Kind kind, int first, int end) {
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

  static List<LabelledWords> in(Sentence sentence) {
    List<LabelledWords> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<LabelledWords> words = from(sentence, at);
      words.ifPresent(found::add);
      at = words.map(LabelledWords::end).orElse(at + 1);
    }
    return found;
  }

  private static Optional<LabelledWords> from(Sentence sentence, int first) {
    int end = first + 1;
    while (end < sentence.size() && continues(sentence, first, end)) {
      end++;
    }
    int after = end;
    return kind(sentence.token(first))
        .map(kind -> new LabelledWords(most(kind, sentence, first, after), first, after));
  }

  /** The kind of most of the words, the first word's where others are as many. */
  private static Mention.Kind most(Mention.Kind own, Sentence sentence, int first, int end) {
    KindCounts counts = new KindCounts();
    for (int i = first; i < end; i++) {
      kind(sentence.token(i)).ifPresent(counts::add);
    }
    return counts.most(own);
  }

  private static Optional<Mention.Kind> kind(Token token) {
    return Optional.ofNullable(KINDS.get(type(token)));
  }

  private static String type(Token token) {
    return token.entity().length() < 3 ? "" : token.entity().substring(2);
  }

  private static boolean continues(Sentence sentence, int start, int at) {
    Token token = sentence.token(at);
    String type = type(sentence.token(start));
    if (token.entity().startsWith("I-") && kind(token).isPresent()) {
      return true;
    }
    if (type.equals("PERSON") && at == start + 1 && isSurname(sentence, at)) {
      return true;
    }
    boolean hyphenated = type.equals("PERSON") || type.equals("ORG");
    return hyphenated && (isHyphenInName(sentence, at, type) || isAfterHyphen(sentence, at, type));
  }

  /** A lone first name goes on to the name without a label that heads it. */
  private static boolean isSurname(Sentence sentence, int at) {
    Token first = sentence.token(at - 1);
    return first.head() == at
        && first.is("compound")
        && sentence.token(at).isName()
        && sentence.token(at).entity().equals("O");
  }

  /** "Kim Jong-un": a hyphen without white space around it belongs to the name. */
  private static boolean isHyphenInName(Sentence sentence, int at, String type) {
    return sentence.token(at).form().equals("-")
        && at + 1 < sentence.size()
        && touches(sentence, at - 1)
        && touches(sentence, at)
        && isNamePart(sentence.token(at + 1), type);
  }

  private static boolean isAfterHyphen(Sentence sentence, int at, String type) {
    return at > 1
        && sentence.token(at - 1).form().equals("-")
        && touches(sentence, at - 1)
        && isNamePart(sentence.token(at), type);
  }

  private static boolean isNamePart(Token token, String type) {
    return type(token).equals(type) || (type.equals("PERSON") && token.isName());
  }

  private static boolean touches(Sentence sentence, int at) {
    return sentence.token(at).span().end() == sentence.token(at + 1).span().start();
  }
}
