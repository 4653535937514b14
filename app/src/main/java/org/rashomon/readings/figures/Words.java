package org.rashomon.readings.figures;

import java.util.List;
import java.util.Locale;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** The words of a sentence by index; beyond its ends there are empty ones. */
record Words(Sentence sentence) {

  boolean has(int index) {
    return index >= 0 && index < sentence.size();
  }

  String form(int index) {
    return has(index) ? sentence.token(index).form() : "";
  }

  String lower(int index) {
    return form(index).toLowerCase(Locale.ROOT);
  }

  String lemma(int index) {
    return has(index) ? sentence.token(index).lemma() : "";
  }

  String pos(int index) {
    return has(index) ? sentence.token(index).pos() : "";
  }

  boolean is(int index, String... forms) {
    String word = lower(index);
    for (String each : forms) {
      if (word.equals(each)) {
        return true;
      }
    }
    return false;
  }

  boolean isNoun(int index) {
    return pos(index).startsWith("NN");
  }

  boolean isAdjective(int index) {
    String pos = pos(index);
    return pos.startsWith("JJ") || pos.equals("VBN") || pos.equals("VBG");
  }

  /** Whether no space stands between this word and the next. */
  boolean glued(int index) {
    return has(index)
        && has(index + 1)
        && sentence.token(index).span().end() == sentence.token(index + 1).span().start();
  }

  boolean isCapital(int index) {
    return has(index) && Character.isUpperCase(form(index).charAt(0));
  }

  boolean isDigits(int index) {
    return has(index) && Character.isDigit(form(index).charAt(0));
  }

  /** The kind of name or value that the word is part of, "O" when none. */
  String entity(int index) {
    String entity = has(index) ? sentence.token(index).entity() : "O";
    return entity.startsWith("B-") || entity.startsWith("I-") ? entity.substring(2) : entity;
  }

  /** Whether these words end just before {@code end}. */
  boolean endsWith(int end, List<String> words) {
    return end >= words.size() && startsWith(end - words.size(), words);
  }

  boolean startsWith(int start, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!lower(start + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the tree ties {@code child} to a later word in one of these ways. */
  boolean leansRight(int child, String... relations) {
    Token token = sentence.token(child);
    return token.head() > child && token.is(relations);
  }
}
