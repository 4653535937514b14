package org.rashomon.readings.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** One report as the readers of speech see it: what stands where, found fast. */
final class Scene {
  /** Longer sentences are lists or noise; their trees are not asked. */
  private static final int LONGEST = 300;

  private final String text;
  private final List<Sentence> sentences;
  private final List<Span> quoted;
  private final Map<Integer, List<Mention>> mentions = new HashMap<>();

  /** {@code quoted} holds the quoted stretches, ordered and apart. */
  Scene(String text, List<Sentence> sentences, List<Mention> mentions, List<Span> quoted) {
    this.text = text;
    this.sentences = sentences;
    this.quoted = quoted;
    for (Mention mention : mentions) {
      this.mentions
          .computeIfAbsent(mention.sentence(), k -> new java.util.ArrayList<>())
          .add(mention);
    }
  }

  String text() {
    return text;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** The sentences that a stretch touches, those that are too long left out. */
  List<Sentence> over(Span span) {
    int from = firstEndingAfter(span.start());
    int to = from;
    while (to < sentences.size() && sentences.get(to).span().start() < span.end()) {
      to++;
    }
    return sentences.subList(from, to).stream().filter(Scene::isReadable).toList();
  }

  /** The sentence that covers a character or, if none does, the next one. */
  Optional<Sentence> at(int character) {
    int index = firstEndingAfter(character);
    return index < sentences.size() ? Optional.of(sentences.get(index)) : Optional.empty();
  }

  static boolean isReadable(Sentence sentence) {
    return sentence.size() > 0 && sentence.size() <= LONGEST;
  }

  private int firstEndingAfter(int character) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The name that holds a word. */
  Optional<Mention> mention(int sentence, int token) {
    return mentions(sentence).stream()
        .filter(each -> each.first() <= token && token <= each.last())
        .findFirst();
  }

  List<Mention> mentions(int sentence) {
    return mentions.getOrDefault(sentence, List.of());
  }

  /** Whether a character stands inside a quotation. */
  boolean isQuoted(int character) {
    int low = 0;
    int high = quoted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quoted.get(middle).end() <= character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quoted.size() && quoted.get(low).start() <= character;
  }

  /** Whether a noun phrase with this head can say something: a person, a body, a pronoun. */
  boolean canSpeak(Sentence sentence, int head) {
    Optional<Mention> name = mention(sentence.index(), head);
    if (name.isPresent()) {
      return switch (name.get().kind()) {
        case PERSON, ORGANIZATION, PLACE, NATIONALITY -> true;
        case EVENT, WORK, OTHER -> false;
      };
    }
    Token token = sentence.token(head);
    return !token.isNoun() || token.isName() || Cues.isBody(token);
  }

  boolean isQuoted(Sentence sentence, int token) {
    return isQuoted(sentence.token(token).span().start());
  }
}
