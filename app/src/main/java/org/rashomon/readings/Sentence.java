package org.rashomon.readings;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;

/**
 * A sentence with its words as a dependency tree.
 *
 * @param index its place in the report, from 0
 * @param kind the kind of block it stands in
 * @param span from its first to after its last character
 * @param tokens in order; heads are indexes into this list
 */
public record Sentence(int index, Block.Kind kind, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** Indexes of the direct dependents of a word, in order. */
  public List<Integer> children(int head) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == head) {
        found.add(i);
      }
    }
    return found;
  }

  /** Indexes of the direct dependents with one of these labels, in order. */
  public List<Integer> children(int head, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == head && tokens.get(i).is(relations)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether {@code node} is {@code ancestor} or stands under it. */
  public boolean isUnder(int node, int ancestor) {
    int at = node;
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** The characters from the first to the last word under {@code node}, itself included. */
  public Span subtree(int node) {
    Span span = tokens.get(node).span();
    for (int i = 0; i < tokens.size(); i++) {
      if (isUnder(i, node)) {
        span = span.cover(tokens.get(i).span());
      }
    }
    return span;
  }

  /** Index of the word that covers a character, or -1. */
  public int at(int character) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() <= character && character < tokens.get(i).span().end()) {
        return i;
      }
    }
    return -1;
  }
}
