package org.rashomon.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.Models;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.Block;
import org.rashomon.readings.FuzzedText;
import org.rashomon.readings.MadeUpSyntax;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.blocks.BlockReader;
import org.rashomon.readings.blocks.SentenceReader;
import org.rashomon.readings.coreference.Reference;
import org.rashomon.readings.foreign.ForeignReader;
import org.rashomon.readings.names.NameReader;
import org.rashomon.readings.quotes.QuoteReader;
import org.rashomon.stories.foreign.ForeignNames;
import org.rashomon.text.Span;

/**
 * Who is who on whatever bytes come, cut into up to three reports at form feeds, on trees drawn by
 * lot; and the names of the first report sought in the text of the last as if that were foreign.
 */
class StoryFuzzTest {
  private static final Pattern REPORTS = Pattern.compile("\f");
  private static final int MOST = 3;
  private static final String LONGEST = "2m";

  @FuzzTest(maxDuration = LONGEST)
  void whoIsWho(byte[] bytes) {
    List<Reading> readings = readings(FuzzedText.of(bytes));
    Cast cast = Cast.of(readings);
    assertActors(cast, readings);
    for (int report = 0; report < readings.size(); report++) {
      assertReferences(cast, report, readings.get(report));
    }
    Cast again = Cast.of(readings);
    assertEquals(cast.actors(), again.actors());
    assertEquals(cast.references(0), again.references(0));
  }

  @FuzzTest(maxDuration = LONGEST)
  void foreignNames(byte[] bytes) {
    List<Reading> readings = readings(FuzzedText.of(bytes));
    Cast cast = Cast.of(readings);
    List<Reading> foreign = List.of(ForeignReader.read(readings.getLast().article()));
    int end = 0;
    for (ForeignNames.Found found : ForeignNames.find(foreign, cast)) {
      assertTrue(found.span().start() >= end, () -> "out of order: " + found);
      end = found.span().end();
      assertTrue(found.actor() < cast.actors().size());
    }
    assertTrue(end <= readings.getLast().text().length());
  }

  /** Every mention stands in the report that it is said to stand in, and for one only. */
  private static void assertActors(Cast cast, List<Reading> readings) {
    Set<Actor.Appearance> seen = new HashSet<>();
    for (Actor actor : cast.actors()) {
      assertEquals(actor, cast.actors().get(actor.index()));
      for (Actor.Appearance each : actor.appearances()) {
        assertTrue(readings.get(each.report()).mentions().contains(each.mention()));
        assertTrue(seen.add(each), () -> "stands for two: " + each);
      }
    }
  }

  private static void assertReferences(Cast cast, int report, Reading reading) {
    Span last = new Span(0, 0);
    for (Reference each : cast.references(report)) {
      Sentence sentence = reading.sentences().get(each.sentence());
      assertTrue(sentence.span().contains(each.span()), () -> "outside: " + each);
      assertTrue(each.token() >= 0 && each.token() < sentence.size(), () -> "headless: " + each);
      assertTrue(each.isNameless() || each.referent() < cast.actors().size());
      assertTrue(last.compareTo(each.span()) <= 0, () -> "out of order: " + each);
      last = each.span();
    }
  }

  private static List<Reading> readings(String text) {
    List<Reading> readings = new ArrayList<>();
    for (String part : REPORTS.split(text, MOST)) {
      readings.add(reading(part, readings.size()));
    }
    return readings;
  }

  private static Reading reading(String text, int number) {
    Article article =
        Models.article("r" + number, text, Published.of("2021-05-04", Published.From.METADATA));
    List<Block> blocks = new BlockReader().read(article);
    List<Sentence> sentences = MadeUpSyntax.of(text, new SentenceReader().read(text, blocks));
    List<Mention> names = NameReader.read(sentences);
    return new Reading(
        article,
        Optional.empty(),
        blocks,
        sentences,
        names,
        List.of(),
        List.of(),
        new QuoteReader().read(text, blocks, sentences, names),
        List.of(),
        List.of(),
        List.of());
  }
}
