package org.rashomon.readings.names;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.Resources;

/** Takes off a name what does not belong to it: articles, titles, possessive endings, marks. */
final class NameEdges {
  private static final Set<String> TITLES =
      new HashSet<>(Resources.lines(NameEdges.class, "titles.txt"));
  private static final Set<String> MODIFIERS =
      new HashSet<>(Resources.lines(NameEdges.class, "title-modifiers.txt"));
  private static final Set<String> POSSESSIVES = Set.of("'s", "'", "s'");

  private NameEdges() {}

  /** What is left; nothing when that is only a mark. */
  static Optional<LabelledWords> trim(Sentence sentence, LabelledWords words) {
    int first = words.first();
    int last = words.end() - 1;
    while (first < last && isOutside(sentence, first, last, words.kind())) {
      first++;
    }
    while (last > first && isEnding(sentence.token(last))) {
      last--;
    }
    return hasLetters(sentence.token(first).form())
        ? Optional.of(new LabelledWords(words.kind(), first, last + 1))
        : Optional.empty();
  }

  /** "Dr", found as a name of its own before "Tove Lund": a title and no name. */
  static boolean isTitleOf(Sentence sentence, LabelledWords words, LabelledWords next) {
    return next.first() == words.end()
        && next.kind() == Mention.Kind.PERSON
        && words.end() == words.first() + 1
        && TITLES.contains(sentence.token(words.first()).lemma());
  }

  private static boolean isOutside(Sentence sentence, int at, int last, Mention.Kind kind) {
    Token token = sentence.token(at);
    return (token.pos().equals("DT") && kind != Mention.Kind.WORK)
        || !hasLetters(token.form())
        || (kind == Mention.Kind.PERSON && isTitle(sentence, at, last));
  }

  /** "Prime Minister Anna Berg": a title, or what goes before one. */
  private static boolean isTitle(Sentence sentence, int at, int last) {
    int title = at;
    while (title < last && MODIFIERS.contains(sentence.token(title).lemma())) {
      title++;
    }
    return title < last && TITLES.contains(sentence.token(title).lemma());
  }

  private static boolean isEnding(Token token) {
    return token.pos().equals("POS")
        || POSSESSIVES.contains(token.form())
        || !hasLetters(token.form());
  }

  private static boolean hasLetters(String form) {
    return form.chars().anyMatch(Character::isLetterOrDigit);
  }
}
