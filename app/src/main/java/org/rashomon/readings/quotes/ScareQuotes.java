package org.rashomon.readings.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** Tells marks around names, titles of works and single distanced words from speech. */
final class ScareQuotes {
  private static final int SHORT = 3;
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "with", "by", "from",
          "as", "vs", "de", "la", "is", "but", "into");

  private ScareQuotes() {}

  /** Whether words that no word of saying gives are a name or a turn of phrase, not speech. */
  static boolean isScare(Scene scene, Span words) {
    return (words(scene, words) <= SHORT && !isSentence(scene, words)) || isTitle(scene, words);
  }

  /** "The Long Way Home": every word but the small ones in capitals, and no end of a sentence. */
  static boolean isTitle(Scene scene, Span words) {
    int names = 0;
    for (Sentence sentence : scene.over(words)) {
      for (Token token : sentence.tokens()) {
        String form = token.form();
        if (!words.contains(token.span()) || !Character.isLetter(form.charAt(0))) {
          continue;
        }
        if (Character.isUpperCase(form.charAt(0))) {
          names++;
        } else if (!SMALL.contains(form.toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
    }
    char last = scene.text().charAt(words.end() - 1);
    return names >= 2 && last != '!' && last != '?';
  }

  private static int words(Scene scene, Span words) {
    int count = 0;
    for (Sentence sentence : scene.over(words)) {
      for (Token token : sentence.tokens()) {
        boolean word = Character.isLetterOrDigit(token.form().charAt(0));
        count += word && words.contains(token.span()) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isSentence(Scene scene, Span words) {
    List<Sentence> over = scene.over(words);
    boolean verb =
        over.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> words.contains(token.span()))
            .anyMatch(
                token ->
                    token.pos().equals("MD") || List.of("VBD", "VBZ", "VBP").contains(token.pos()));
    return verb || "!?".indexOf(scene.text().charAt(words.end() - 1)) >= 0;
  }
}
