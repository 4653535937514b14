package org.rashomon.readings.blocks;

import org.rashomon.articles.Languages;

/** Tells English from its neighbours in Latin letters. */
final class Tongues {
  private static final int FEWEST = 6;

  private Tongues() {}

  /** Whether a paragraph of an English report is in another language of the same script. */
  static boolean isForeign(Paragraph paragraph) {
    return paragraph.words() >= FEWEST && Languages.foreign(paragraph.head()).isPresent();
  }
}
