package org.rashomon.readings;

import org.rashomon.text.Span;

/**
 * A word of a sentence (OntoNotes tokens: clitics and hyphens apart).
 *
 * @param span where it stands in the article's text
 * @param form its characters, quotes and dashes in ASCII
 * @param lemma its base form, lower case
 * @param pos Penn part of speech
 * @param entity BIO label over the OntoNotes types, "O" when none
 * @param head index of the head in the sentence, -1 for the root
 * @param relation ClearNLP dependency label to the head
 */
public record Token(
    Span span, String form, String lemma, String pos, String entity, int head, String relation) {

  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  public boolean isName() {
    return pos.startsWith("NNP");
  }

  public boolean isRoot() {
    return head < 0;
  }

  public boolean is(String... relations) {
    for (String each : relations) {
      if (relation.equals(each)) {
        return true;
      }
    }
    return false;
  }
}
