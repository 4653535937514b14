package org.rashomon.collations.quotations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.text.Span;

/**
 * A quoted sentence, or what is quoted of one, reduced to what can be compared between reports.
 *
 * @param report index of its report
 * @param quotation number of the quotation it belongs to, over all reports
 * @param span the words
 * @param fragment number of its fragment in the quotation
 * @param words lower case, without marks
 * @param stems beginnings of the words that carry meaning; of all words when none does
 */
record Utterance(
    int report,
    int quotation,
    int fragment,
    Span span,
    String speaker,
    List<String> words,
    Set<String> stems) {
  /** Beginnings of this length are alike over inflections and spellings. */
  private static final int STEM = 5;

  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "the", "and", "or", "but", "if", "of", "to", "in", "on", "at", "by", "for",
          "with", "from", "as", "into", "about", "is", "are", "was", "were", "be", "been", "being",
          "am", "it", "its", "this", "that", "these", "those", "there", "here", "he", "she", "they",
          "we", "i", "you", "him", "her", "them", "us", "me", "his", "their", "our", "my", "your",
          "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "should",
          "may", "might", "so", "very", "just", "not", "no", "than", "then", "which", "who", "what",
          "when", "where", "how", "all", "some", "any", "also", "up", "out", "over", "too", "im",
          "ive", "thats", "dont", "didnt", "isnt", "theyre", "s", "t", "re", "ve");

  static Utterance of(
      int report, int quotation, int fragment, Span span, String text, String speaker) {
    List<String> words = new ArrayList<>();
    split(span.of(text), words);
    Set<String> stems = new LinkedHashSet<>();
    words.stream().filter(word -> !EMPTY.contains(word)).forEach(word -> stems.add(stem(word)));
    if (stems.isEmpty()) {
      stems.addAll(words);
    }
    return new Utterance(report, quotation, fragment, span, speaker, words, stems);
  }

  private static void split(String fragment, List<String> words) {
    StringBuilder word = new StringBuilder();
    String lower = fragment.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '\'' && c != '’' && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
  }

  private static String stem(String word) {
    return word.length() <= STEM ? singular(word) : word.substring(0, STEM);
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether the speaker is known by a name or description, not only a pronoun. */
  boolean isNamed() {
    return speaker.length() > 4 || speaker.contains(" ");
  }

  /** Whether both are said by the same, as far as names tell. */
  boolean sharesSpeaker(Utterance other) {
    if (speaker.isEmpty() || other.speaker.isEmpty()) {
      return false;
    }
    List<String> own = new ArrayList<>();
    List<String> others = new ArrayList<>();
    split(speaker, own);
    split(other.speaker, others);
    return !own.isEmpty()
        && !others.isEmpty()
        && (own.getLast().equals(others.getLast())
            || own.containsAll(others)
            || others.containsAll(own));
  }
}
