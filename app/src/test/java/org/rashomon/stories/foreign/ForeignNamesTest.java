package org.rashomon.stories.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.Rows;
import org.rashomon.readings.Block;
import org.rashomon.readings.Reading;
import org.rashomon.stories.Cast;
import org.rashomon.stories.MarkedReading;
import org.rashomon.stories.foreign.ForeignNames.Found;
import org.rashomon.text.Span;

class ForeignNamesTest {

  @TestFactory
  Stream<DynamicTest> findsTheNamesOfTheStory() {
    return Rows.tests(
        ForeignNamesTest.class,
        "names.txt",
        row -> assertEquals(row.get(2), found(row.get(0), row.get(1))));
  }

  private static String found(String story, String text) {
    Reading read = MarkedReading.of("a", story);
    Cast cast = Cast.of(List.of(read));
    List<Found> found = ForeignNames.find(List.of(foreign(text)), cast);
    return found.isEmpty()
        ? "–"
        : String.join(
            "; ",
            found.stream()
                .map(each -> each.span().of(text) + " = " + cast.actors().get(each.actor()).name())
                .toList());
  }

  private static Reading foreign(String text) {
    Reading plain = MarkedReading.of("b", text);
    return new Reading(
        plain.article(),
        plain.headline(),
        List.of(new Block(new Span(0, text.length()), Block.Kind.FOREIGN)),
        plain.sentences(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
