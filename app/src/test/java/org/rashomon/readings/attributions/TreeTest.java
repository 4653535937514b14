package org.rashomon.readings.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.readings.Block;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

class TreeTest {
  /** "Ann said rains came": came under said, Ann under said, rains under came. */
  private static final Tree TREE = tree(new int[] {1, -1, 3, 1}, "nsubj", "root", "nsubj", "ccomp");

  private static Tree tree(int[] heads, String... relations) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      Span span = new Span(2 * i, 2 * i + 1);
      tokens.add(new Token(span, "w", "w", "NN", "O", heads[i], relations[i]));
    }
    return new Tree(new Sentence(0, Block.Kind.PROSE, new Span(0, 2 * heads.length), tokens));
  }

  @Test
  void goesDownToWhatHangsUnderAWord() {
    assertEquals(".ccomp.nsubj", TREE.path(1, 2).steps(6));
  }

  @Test
  void goesUpAndDownAgain() {
    assertEquals("^ccomp.nsubj", TREE.path(3, 0).steps(6));
  }

  @Test
  void cutsTheWayDownAfterSoManySteps() {
    assertEquals(".ccomp", TREE.path(1, 2).steps(1));
  }

  @Test
  void staysWhereItIs() {
    assertEquals(0, TREE.path(2, 2).length());
  }

  @Test
  void endsInTreesThatAreNone() {
    assertEquals(24, tree(new int[] {1, 0}, "a", "b").ancestors(0).size());
  }
}
