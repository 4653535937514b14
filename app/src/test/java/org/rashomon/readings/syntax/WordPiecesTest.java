package org.rashomon.readings.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private final WordPieces few =
      new WordPieces(List.of("un", "##load", "##loading", "##ed", "load", "-", "cafe", "10"));

  @Test
  void takesTheLongestPieceFromTheLeft() {
    assertArrayEquals(new int[] {0, 2}, few.pieces("unloading"));
    assertArrayEquals(new int[] {0, 1, 3}, few.pieces("unloaded"));
    assertArrayEquals(new int[] {4}, few.pieces("load"));
  }

  @Test
  void spellsMarksApart() {
    assertArrayEquals(new int[] {0, 5, 4}, few.pieces("un-load"));
  }

  @Test
  void readsWithoutCaseAndAccents() {
    assertArrayEquals(new int[] {6}, few.pieces("CAFÉ"));
    assertArrayEquals(new int[] {6}, few.pieces("cafe\u0301"));
  }

  @Test
  void saysWhatItCannotSpell() {
    assertArrayEquals(new int[] {WordPieces.UNKNOWN}, few.pieces("unship"));
    assertArrayEquals(new int[] {WordPieces.UNKNOWN}, few.pieces(""));
    assertArrayEquals(new int[] {WordPieces.UNKNOWN}, few.pieces("\u0301"));
    assertEquals(1, few.pieces("\uD83D").length);
  }

  @Test
  void keepsItsOwnCopy() {
    few.pieces("load")[0] = 99;
    assertArrayEquals(new int[] {4}, few.pieces("load"));
  }

  @Test
  void boundsTheLongestWord() {
    assertTrue(WordPieces.english().pieces("x".repeat(100_000)).length <= 100);
  }

  @Test
  void knowsFrequentWords() {
    assertTrue(WordPieces.english().knows("harbour"));
    assertFalse(WordPieces.english().knows("harbourz"));
  }
}
