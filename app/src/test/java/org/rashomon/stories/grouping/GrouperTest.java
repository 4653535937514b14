package org.rashomon.stories.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrouperTest {
  private static final long SEED = 61;
  private static final int ROUNDS = 20;

  @Test
  void keepsAnEventAndItsNeighbourApartInAnyOrder() {
    List<Invented> reports =
        new ArrayList<>(
            Invented.all().stream().filter(r -> !r.event().contains("launch")).toList());
    for (int round = 0; round < ROUNDS; round++) {
      Map<Long, Long> stories = group(reports.stream().map(Invented::sketch).toList());
      assertOneStoryForEachEvent(reports, stories, "seed " + SEED + ", round " + round);
      Collections.shuffle(reports, new Random(SEED + round));
    }
  }

  @Test
  void keepsThisLaunchFromLastYearsWhichHasLeftTheWindow() {
    List<Invented> reports =
        Invented.all().stream().filter(r -> r.event().contains("launch")).toList();
    Grouper grouper = new Grouper();
    Map<Long, Long> stories = new HashMap<>();
    for (Invented each : reports) {
      grouper.expire(each.sketch().time().minus(Duration.ofDays(300)));
      note(grouper.place(each.sketch()), stories);
    }
    assertOneStoryForEachEvent(reports, stories, "in order");
    assertEquals(1, grouper.stories());
  }

  private static void assertOneStoryForEachEvent(
      List<Invented> reports, Map<Long, Long> stories, String which) {
    Map<String, TreeSet<Long>> byEvent = new TreeMap<>();
    reports.forEach(
        each ->
            byEvent
                .computeIfAbsent(each.event(), event -> new TreeSet<>())
                .add(story(each.sketch(), stories)));
    assertTrue(byEvent.values().stream().allMatch(f -> f.size() == 1), which + ": " + byEvent);
    assertEquals(byEvent.size(), new TreeSet<>(stories.values()).size(), which + ": " + byEvent);
  }

  @Test
  void saysWhyAReportJoins() {
    List<Invented> reports = Invented.all();
    Grouper grouper = new Grouper();
    grouper.place(reports.get(0).sketch());
    Placement second = grouper.place(reports.get(1).sketch());
    Match match = assertInstanceOf(Reason.Joined.class, second.reason()).match();
    assertEquals(1, match.report());
    assertEquals(1, match.story());
    assertTrue(match.likelihood() >= Linkage.LEAST);
    List<String> names =
        match.signals().stream()
            .filter(signal -> signal.kind() == Signal.Kind.NAMES)
            .flatMap(signal -> signal.shared().stream())
            .toList();
    assertTrue(names.containsAll(List.of("Velden", "Orrick", "Tamborn")), names::toString);
    Signal figures =
        match.signals().stream()
            .filter(signal -> signal.kind() == Signal.Kind.FIGURES)
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("19", "44"), figures.shared().stream().sorted().toList());
  }

  @Test
  void saysHowFarOffTheNearestIsForAStart() {
    List<Invented> reports = Invented.all();
    Grouper grouper = new Grouper();
    grouper.place(reports.get(0).sketch());
    Placement other = grouper.place(reports.get(3).sketch());
    Reason.Started started = assertInstanceOf(Reason.Started.class, other.reason());
    assertEquals(4, other.story());
    assertEquals(1, started.nearest().orElseThrow().story());
    assertTrue(started.nearest().orElseThrow().likelihood() < Linkage.LEAST);
  }

  @Test
  void aReportThatTellsOfBothJoinsTwoStories() {
    Grouper grouper = new Grouper();
    Sketch left = part(1, 0, 14, new float[] {3, 0, 3});
    Sketch right = part(2, 12, 26, new float[] {0, 3, 3});
    assertEquals(1, grouper.place(left).story());
    assertEquals(2, grouper.place(right).story());
    Placement placed = grouper.place(part(3, 0, 26, new float[] {1, 1, 3}));
    assertEquals(1, placed.story());
    assertEquals(List.of(2L), placed.absorbed());
    assertEquals(1, grouper.stories());
    assertEquals(1, grouper.place(right).story());
  }

  /** A report that has some of an event's names. */
  private static Sketch part(long report, int from, int to, float[] direction) {
    List<Term> terms =
        IntStream.range(from, to)
            .mapToObj(i -> new Term("Name" + i + "q", Term.Kind.NAME, 1, i % 3 == 0, true))
            .toList();
    Direction meaning = Direction.of(direction);
    return new Sketch(report, Instant.ofEpochSecond(1_900_000_000L), terms, meaning, meaning);
  }

  @Test
  void placingAgainChangesNothing() {
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(SEED + round);
      List<Sketch> stream = MadeUp.stream(60, 8, random);
      Grouper grouper = new Grouper();
      stream.forEach(grouper::place);
      int stories = grouper.stories();
      Map<Long, Long> before = group(stream);
      for (Sketch each : stream) {
        Placement again = grouper.place(each);
        String which = "seed " + SEED + ", round " + round + ": " + again;
        assertEquals(story(each, before), again.story(), which);
        assertTrue(again.absorbed().isEmpty(), which);
      }
      assertEquals(stories, grouper.stories());
      assertEquals(stream.size(), grouper.size());
    }
  }

  @Test
  void restoringIsAsGoodAsPlacing() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Sketch> stream = MadeUp.stream(80, 10, new Random(SEED + round));
      Grouper placed = new Grouper();
      Map<Long, Long> stories = new HashMap<>();
      List<Sketch> first = stream.subList(0, 50);
      first.forEach(each -> note(placed.place(each), stories));
      Grouper restored = new Grouper();
      first.forEach(
          each ->
              restored.restore(Sketch.of(each.bytes()), stories.getOrDefault(each.report(), -1L)));
      for (Sketch each : stream.subList(50, 80)) {
        assertEquals(placed.place(each), restored.place(each), "seed " + SEED + ", round " + round);
      }
      assertEquals(placed.stories(), restored.stories());
    }
  }

  @Test
  void whatIsForgottenIsAsIfItHadNeverBeen() {
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(SEED + round);
      List<Sketch> stream = MadeUp.stream(60, 6, random);
      Instant before = stream.get(random.nextInt(stream.size())).time();
      Grouper expired = new Grouper();
      Map<Long, Long> stories = new HashMap<>();
      stream.forEach(each -> note(expired.place(each), stories));
      List<Sketch> kept = stream.stream().filter(s -> !s.time().isBefore(before)).toList();
      assertEquals(stream.size() - kept.size(), expired.expire(before));
      Grouper fresh = new Grouper();
      kept.forEach(each -> fresh.restore(each, stories.getOrDefault(each.report(), -1L)));
      for (int i = 0; i < 20; i++) {
        Sketch next = MadeUp.sketch(1000 + i, random.nextInt(6), random);
        assertEquals(
            fresh.place(next).story(),
            expired.place(next).story(),
            "seed " + SEED + ", round " + round);
      }
      assertEquals(fresh.size(), expired.size());
      assertEquals(fresh.stories(), expired.stories());
    }
  }

  @Test
  void theOrderOfReportsOfOneTimeHardlyMatters() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Sketch> stream = new ArrayList<>(MadeUp.stream(60, 8, new Random(SEED + round)));
      Map<Long, Long> before = group(stream);
      Collections.shuffle(stream, new Random(round));
      Map<Long, Long> after = group(stream);
      for (Sketch a : stream) {
        for (Sketch b : stream) {
          assertEquals(
              story(a, before) == story(b, before),
              story(a, after) == story(b, after),
              "seed " + SEED + ", round " + round + ": " + a.report() + " and " + b.report());
        }
      }
    }
  }

  @Test
  void aChangedReportIsPlacedAnew() {
    Random random = new Random(SEED);
    Grouper grouper = new Grouper();
    grouper.place(MadeUp.sketch(1, 1, random));
    grouper.place(MadeUp.sketch(2, 1, random));
    assertEquals(1, grouper.place(MadeUp.sketch(3, 1, random)).story());
    grouper.forget(1);
    Placement moved = grouper.place(MadeUp.sketch(1, 7, random));
    assertInstanceOf(Reason.Started.class, moved.reason());
    assertNotEquals(1, moved.story());
    assertEquals(1, grouper.place(MadeUp.sketch(4, 1, random)).story());
    grouper.forget(99);
    assertEquals(4, grouper.size());
  }

  @Test
  void refusesToRestoreWhatItHolds() {
    Grouper grouper = new Grouper();
    Sketch sketch = MadeUp.sketch(1, 1, new Random(SEED));
    grouper.place(sketch);
    assertThrows(IllegalArgumentException.class, () -> grouper.restore(sketch, 1));
  }

  @Test
  void placesReportsThatSayNothing() {
    Grouper grouper = new Grouper();
    for (long report = 1; report <= 3; report++) {
      Sketch empty = new Sketch(report, Instant.EPOCH, List.of(), Direction.NONE, Direction.NONE);
      Placement placed = grouper.place(empty);
      assertEquals(report, placed.story());
      assertEquals(new Reason.Started(Optional.empty()), placed.reason());
    }
    assertFalse(grouper.stories() < 3);
  }

  private static long story(Sketch sketch, Map<Long, Long> stories) {
    return stories.getOrDefault(sketch.report(), -1L);
  }

  private static Map<Long, Long> group(List<Sketch> stream) {
    Grouper grouper = new Grouper();
    Map<Long, Long> stories = new HashMap<>();
    stream.forEach(each -> note(grouper.place(each), stories));
    return stories;
  }

  private static void note(Placement placement, Map<Long, Long> stories) {
    stories.put(placement.report(), placement.story());
    for (long absorbed : placement.absorbed()) {
      stories.replaceAll((report, story) -> story == absorbed ? placement.story() : story);
    }
  }

  @Test
  void comparesWithoutChangingAnything() {
    List<Sketch> stream = MadeUp.stream(40, 5, new Random(SEED));
    Grouper asked = new Grouper();
    Grouper unasked = new Grouper();
    for (Sketch each : stream) {
      asked.compare(each);
      assertEquals(unasked.place(each).story(), asked.place(each).story());
    }
    List<Double> likeliest =
        asked.compare(MadeUp.sketch(500, 1, new Random(1))).getFirst().values();
    assertEquals(Signal.Kind.values().length, likeliest.size());
    assertTrue(likeliest.stream().max(Comparator.naturalOrder()).orElseThrow() <= 1);
  }
}
