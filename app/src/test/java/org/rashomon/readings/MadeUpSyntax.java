package org.rashomon.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rashomon.readings.blocks.SentenceSpan;
import org.rashomon.text.Span;

/**
 * Sentences of a text with tags, labels and trees drawn by lot: no rule may break on a tree only
 * because the model would not have made it. The same text always gets the same ones.
 */
public final class MadeUpSyntax {
  private static final List<String> TAGS =
      List.of(
          "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "IN", "DT", "VBD", "VBZ", "VBN", "VBG", "PRP",
          "PRP$", "POS", "CC", ",", ".", ":", "''", "``", "RB", "MD", "TO", "WP", "HYPH", "$");
  private static final List<String> ENTITIES =
      List.of("PERSON", "ORG", "GPE", "NORP", "DATE", "CARDINAL", "MONEY", "EVENT", "TIME");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubjpass",
          "dobj",
          "attr",
          "appos",
          "prep",
          "pobj",
          "ccomp",
          "xcomp",
          "advcl",
          "relcl",
          "acl",
          "compound",
          "poss",
          "neg",
          "aux",
          "auxpass",
          "conj",
          "cc",
          "punct",
          "nummod",
          "amod",
          "det",
          "oprd",
          "agent",
          "dative",
          "advmod",
          "quantmod",
          "npadvmod");

  private MadeUpSyntax() {}

  public static List<Sentence> of(String text, List<SentenceSpan> spans) {
    Random random = new Random(text.hashCode());
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSpan span : spans) {
      List<Token> tokens = new ArrayList<>();
      List<Span> words = words(text, span.span());
      for (int i = 0; i < words.size(); i++) {
        tokens.add(token(text, words.get(i), i, random));
      }
      sentences.add(new Sentence(sentences.size(), span.kind(), span.span(), tokens));
    }
    return sentences;
  }

  /** Every head stands before its word, so that the words are a tree. */
  private static Token token(String text, Span word, int index, Random random) {
    String form = word.of(text);
    boolean root = index == 0 || random.nextInt(8) == 0;
    String entity =
        random.nextInt(3) > 0 ? "O" : (random.nextBoolean() ? "B-" : "I-") + pick(ENTITIES, random);
    return new Token(
        word,
        form,
        form.toLowerCase(Locale.ROOT),
        pick(TAGS, random),
        entity,
        root ? -1 : random.nextInt(index),
        root ? "root" : pick(RELATIONS, random));
  }

  private static List<Span> words(String text, Span sentence) {
    List<Span> words = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = at + 1;
      while (end < sentence.end() && isWord(text.charAt(at)) && isWord(text.charAt(end))) {
        end++;
      }
      if (!text.substring(at, end).isBlank()) {
        words.add(new Span(at, end));
      }
      at = end;
    }
    return words;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
