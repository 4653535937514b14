package org.rashomon.stories.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ChaptersTest {
  private static final long SEED = 29;
  private static final Instant START = Instant.parse("2031-05-01T08:00:00Z");

  @Test
  void aStoryOfWeeksStaysOneAndHasChapters() {
    List<Sketch> saga = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      saga.add(
          told(
              i + 1, i < 15 ? "siege" : "trial", Duration.ofHours(i < 15 ? 20 * i : 700 + 20 * i)));
    }
    Grouper grouper = new Grouper();
    TreeSet<Long> stories = new TreeSet<>();
    saga.forEach(each -> stories.add(grouper.place(each).story()));
    assertEquals(1, stories.size());
    List<Chapter> chapters = Chapters.of(saga);
    assertEquals(2, chapters.size());
    assertEquals(15, chapters.getFirst().reports().size());
    assertTrue(chapters.getFirst().terms().stream().allMatch(term -> term.startsWith("siege")));
    assertTrue(chapters.getLast().terms().stream().allMatch(term -> term.startsWith("trial")));
    assertTrue(chapters.getFirst().to().isBefore(chapters.getLast().from()));
  }

  @Test
  void theWordsMayTurnWithoutAPause() {
    List<Sketch> story = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Term term = new Term((i < 6 ? "search" : "funeral") + i % 3, Term.Kind.WORD, 1, false, false);
      story.add(
          new Sketch(
              i,
              START.plus(Duration.ofHours(10L * i)),
              List.of(term),
              Direction.NONE,
              Direction.NONE));
    }
    assertEquals(
        List.of(List.of(0L, 1L, 2L, 3L, 4L, 5L), List.of(6L, 7L, 8L, 9L, 10L, 11L)),
        Chapters.of(story).stream().map(Chapter::reports).toList());
  }

  @Test
  void eachReportIsInOneChapterWhateverTheOrder() {
    for (int round = 0; round < 30; round++) {
      List<Sketch> story = new ArrayList<>(MadeUp.stream(25, 4, new Random(SEED + round)));
      List<Chapter> chapters = Chapters.of(story);
      Collections.shuffle(story, new Random(round));
      assertEquals(chapters, Chapters.of(story), "seed " + SEED + ", round " + round);
      List<Long> reports = chapters.stream().flatMap(c -> c.reports().stream()).sorted().toList();
      assertEquals(story.stream().map(Sketch::report).sorted().toList(), reports);
    }
  }

  @Test
  void noReportsHaveNoChapters() {
    assertEquals(List.of(), Chapters.of(List.of()));
  }

  /** What the whole story is about, and what this part of it is. */
  private static Sketch told(long report, String part, Duration after) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      terms.add(new Term("Castle" + i + "x", Term.Kind.NAME, 2, i < 4, i < 8));
    }
    for (int i = 0; i < 6; i++) {
      terms.add(new Term(part + (i + report) % 8, Term.Kind.WORD, 2, false, i < 3));
    }
    Direction direction = Direction.of(new float[] {1, 2, 3 + report % 2});
    return new Sketch(report, START.plus(after), terms, direction, direction);
  }
}
