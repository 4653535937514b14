package org.rashomon.bench.readings.blocks;

/** What is measured and how, in the words of the page. */
final class About {
  static final String WORDS =
      """
      Labelled by us, by reading, before the readers were worked on: every block of 52 published
      reports and the end of every sentence in them, in two halves by event. Of a report of more
      than 28 lines only the first 15 and the last 9 are labelled; of a gallery the first five
      pictures. 33 reports were drawn at random (24 of the story sets, 9 of the gold, no two of one
      event); 19 were chosen because a search of their lines found what is hard: lines broken by
      hand, words in another script or language, lists, notices, captions and credits. The labels
      are offsets with the hash of each text; the texts are not ours to hand on.

      A paragraph is one block, whatever its line breaks; an item of a list is one; a part of
      another kind (a dateline with its dash, a credit after a caption, the signature of a post) is
      a block of its own. A headline that the text repeats is a headline. **A block is right when
      its first and last characters, white space aside, and its kind are those of a label.**
      Headlines, prose, subheads, captions and lists hold sentences. **A sentence is right when
      both its ends are those of a label.** Peers know no blocks and are given the labelled ones.""";

  private About() {}
}
