package org.rashomon.readings.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.Block;
import org.rashomon.readings.blocks.BlockReader;

class PublicationDateReaderTest {
  private static final Published METADATA = Published.of("2019-03-01", Published.From.METADATA);

  @Test
  void readsAStampBeforeTheFirstSentence() {
    assertEquals("2019-03-07", date(" date 2019-03-07 The council met on the pier. It rained."));
  }

  @Test
  void readsADatelineWithAYear() {
    assertEquals(
        "2019-03-07", date("SOLVIK, March 7, 2019 (Reuters) - The council met. It rained."));
  }

  @Test
  void readsAPublicationLine() {
    assertEquals(
        "2019-03-07",
        date("Council meets\n\nPublished 7 March 2019\n\nThe council met on the pier. It rained."));
  }

  @Test
  void prefersMetadata() {
    Article article = article("date 2019-03-07 The council met. It rained.", METADATA);
    assertEquals(METADATA, PublicationDateReader.read(article, blocks(article)));
  }

  @Test
  void takesNoDateOfThePastFromProse() {
    assertEquals("unknown", date("The council met on 7 March 2019, when it rained."));
  }

  @Test
  void takesThePictureOnlyAsABound() {
    Article article =
        article(
            """
            The council met on the pier.

            The mayor speaks to the council of Solvik on March 6, 2019. REUTERS/Ann Lee
            """,
            Published.UNKNOWN);
    assertEquals(Published.UNKNOWN, PublicationDateReader.read(article, blocks(article)));
    assertEquals(
        Optional.of("2019-03-06"), PublicationDateReader.notBefore(article, blocks(article)));
  }

  private static String date(String text) {
    Article article = article(text, Published.UNKNOWN);
    return PublicationDateReader.read(article, blocks(article)).edtf().orElse("unknown");
  }

  private static List<Block> blocks(Article article) {
    return new BlockReader().read(article);
  }

  private static Article article(String text, Published published) {
    return new Article(
        "a",
        "a",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        published,
        "en",
        "",
        Optional.empty(),
        Optional.empty(),
        text,
        0);
  }
}
