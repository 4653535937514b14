package org.rashomon.readings.times;

import java.util.Locale;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** A sentence seen as lower-case words; beyond its ends there are empty words. */
final class Phrase {
  private static final Set<String> NAMES =
      Set.of("ORG", "WORK_OF_ART", "PERSON", "PRODUCT", "FAC", "GPE", "LAW", "NORP", "LOC");
  private final Sentence sentence;
  private final String[] words;

  Phrase(Sentence sentence) {
    this.sentence = sentence;
    this.words = new String[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = sentence.token(i).form().toLowerCase(Locale.ROOT);
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return words.length;
  }

  String word(int index) {
    return index < 0 || index >= words.length ? "" : words[index];
  }

  boolean is(int index, String... any) {
    String word = word(index);
    for (String each : any) {
      if (word.equals(each)) {
        return true;
      }
    }
    return false;
  }

  boolean in(int index, Set<String> any) {
    return any.contains(word(index));
  }

  /** Whether the word begins with a capital. */
  boolean isCapital(int index) {
    return index >= 0
        && index < words.length
        && Character.isUpperCase(sentence.token(index).form().charAt(0));
  }

  /** Whether the word is part of a name that is not a time. */
  boolean isNamed(int index) {
    String entity = sentence.token(index).entity();
    return entity.length() > 2 && NAMES.contains(entity.substring(2));
  }

  boolean hasTag(int index, String start) {
    return index >= 0 && index < words.length && token(index).pos().startsWith(start);
  }

  boolean isLabelled(int index, String entity) {
    return token(index).entity().endsWith(entity);
  }

  /** Whether no white space stands between a word and the one before it. */
  boolean touches(int index) {
    return index > 0
        && index < words.length
        && token(index - 1).span().end() == token(index).span().start();
  }

  Span span(int from, int to) {
    return token(from).span().cover(token(to - 1).span());
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** A day of the month at a word ("5", "5th", "fifth" is none), or -1. */
  int day(int index) {
    String word = word(index);
    int end = word.length();
    if (end > 2 && Set.of("st", "nd", "rd", "th").contains(word.substring(end - 2))) {
      word = word.substring(0, end - 2);
    }
    int value = word.length() <= 2 ? Lexicon.figures(word) : -1;
    return value >= 1 && value <= 31 ? value : -1;
  }

  /** A year of four figures at a word, or -1. */
  int year(int index) {
    String word = word(index);
    int value = word.length() == 4 ? Lexicon.figures(word) : -1;
    return value >= 1000 && value <= 2199 ? value : -1;
  }
}
