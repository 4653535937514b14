package org.rashomon.readings.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;

/**
 * Names from the model's labels, mended by rule: no leading article or title, no possessive ending,
 * hyphenated names whole; then by what the report itself says of the same name elsewhere.
 */
public final class NameReader {
  private NameReader() {}

  /** The names of all sentences, in the order of the text. */
  public static List<Mention> read(List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<LabelledWords> found = LabelledWords.in(sentence);
      for (int i = 0; i < found.size(); i++) {
        if (i + 1 == found.size()
            || !NameEdges.isTitleOf(sentence, found.get(i), found.get(i + 1))) {
          trimmed(sentence, found.get(i)).ifPresent(mentions::add);
        }
      }
    }
    return NamesElsewhere.mend(sentences, mentions);
  }

  private static Optional<Mention> trimmed(Sentence sentence, LabelledWords words) {
    return NameEdges.trim(sentence, words)
        .filter(w -> w.kind() == Mention.Kind.NATIONALITY || isWrittenAsName(sentence, w))
        .map(w -> mention(sentence, w.kind(), w.first(), w.end() - 1));
  }

  /** Names have a capital or a digit, where a sentence has any capitals after its first word. */
  private static boolean isWrittenAsName(Sentence sentence, LabelledWords words) {
    return hasCapital(sentence, words.first(), words.end())
        || !hasCapital(sentence, 1, sentence.size());
  }

  private static boolean hasCapital(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(Math.min(from, to), to).stream()
        .flatMapToInt(token -> token.form().codePoints())
        .anyMatch(c -> Character.isLetterOrDigit(c) && !Character.isLowerCase(c));
  }

  private static Mention mention(Sentence sentence, Mention.Kind kind, int first, int last) {
    return new Mention(
        sentence.token(first).span().cover(sentence.token(last).span()),
        kind,
        sentence.index(),
        first,
        last);
  }
}
