package org.rashomon.collations.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Disagreement.Variant;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Passages;
import org.rashomon.collations.Statement;
import org.rashomon.collations.TimelineEntry;
import org.rashomon.readings.Reading;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.TimeExpression.Kind;
import org.rashomon.stories.MarkedReading;
import org.rashomon.text.Span;

class TimelineBuilderTest {
  private final Reading first =
      reading(
          "a", "It sank on Monday. It was built in 1987 for three years.", "Monday", "2021-03-08");
  private final Reading second = reading("b", "It sank Tuesday.", "Tuesday", "2021-03-09");

  @Test
  void listsWhatHappenedInItsOrder() {
    List<TimelineEntry> entries =
        TimelineBuilder.build(
            List.of(first, second),
            List.of(statement("s1", whole(first), whole(second)), statement("s2", whole(second))),
            List.of());
    assertEquals(
        List.of("1987 s1", "2021-03-08 s1", "2021-03-09 s1", "2021-03-09 s2"),
        entries.stream().map(each -> each.when() + " " + each.statement()).toList());
    assertEquals("Monday", entries.get(1).evidence().getFirst().quote());
    assertTrue(entries.stream().noneMatch(TimelineEntry::disputed));
  }

  @Test
  void marksATimeThatIsInDispute() {
    Disagreement day =
        new Disagreement(
            "d1",
            Disagreement.Kind.DATE,
            Disagreement.Type.CONTRADICTION,
            "sinking",
            1,
            1,
            "",
            List.of(
                new Variant("Monday", List.of("o1"), List.of(words(first, "on Monday"))),
                new Variant("Tuesday", List.of("o2"), List.of(words(second, "Tuesday")))));
    List<TimelineEntry> entries =
        TimelineBuilder.build(
            List.of(first, second),
            List.of(statement("s1", whole(first), whole(second))),
            List.of(day));
    assertFalse(entries.getFirst().disputed());
    assertTrue(entries.get(1).disputed());
    assertTrue(entries.get(2).disputed());
  }

  @Test
  void acceptsNothingToTell() {
    assertEquals(List.of(), TimelineBuilder.build(List.of(), List.of(), List.of()));
    assertEquals(List.of(), TimelineBuilder.build(List.of(first), List.of(), List.of()));
  }

  private static Reading reading(String id, String text, String day, String edtf) {
    Reading bare = MarkedReading.of(id, text);
    List<TimeExpression> times =
        text.contains("1987")
            ? List.of(
                time(bare, day, Kind.DATE, edtf),
                time(bare, "1987", Kind.DATE, "1987"),
                time(bare, "three years", Kind.DURATION, "P3Y"))
            : List.of(time(bare, day, Kind.DATE, edtf));
    return new Reading(
        bare.article(),
        Optional.empty(),
        bare.blocks(),
        bare.sentences(),
        bare.mentions(),
        times,
        bare.figures(),
        bare.quotations(),
        bare.attributions(),
        bare.roles(),
        bare.claims());
  }

  private static TimeExpression time(Reading reading, String words, Kind kind, String edtf) {
    return new TimeExpression(
        span(reading, words), 0, 0, kind, edtf, Granularity.DAY, Basis.EXPLICIT);
  }

  private static Span span(Reading reading, String words) {
    int start = reading.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Evidence words(Reading reading, String words) {
    return new Passages(reading).of(span(reading, words));
  }

  private static Evidence whole(Reading reading) {
    return new Passages(reading).of(reading.sentences().getFirst().span());
  }

  private static Statement statement(String id, Evidence... evidence) {
    return new Statement(
        id,
        "It sank.",
        Statement.Verdict.AGREED,
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of(evidence));
  }
}
