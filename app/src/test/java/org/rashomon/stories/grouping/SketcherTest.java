package org.rashomon.stories.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.Models;
import org.rashomon.articles.Published;

class SketcherTest {
  private static final Instant SEEN = Instant.parse("2031-07-01T00:00:00Z");
  private final Sketcher sketcher = new Sketcher(Models.embedder());

  @Test
  void tellsNamesPlacesFiguresAndDatesFromWords() {
    Sketch sketch =
        sketcher.sketch(
            1,
            Invented.article(
                "Flood in Chile Drives 1,200 From Homes",
                "2031-06-30",
                "On June 28 the river Maule rose in Chile and drove 1,200 people from their homes."
                    + " The mayor, Rosa Llanos, asked for 3.5 million pesos. Llanos said the flood"
                    + " was the worst since 1982."),
            SEEN);
    List<String> terms = sketch.terms().stream().map(Term::text).toList();
    assertEquals(Term.Kind.PLACE, term("Chile", sketch).kind());
    assertEquals(Term.Kind.NAME, term("Llanos", sketch).kind());
    assertEquals(2, term("Llanos", sketch).count());
    assertEquals(Term.Kind.NAME, term("Maule", sketch).kind());
    assertEquals(Term.Kind.FIGURE, term("1200", sketch).kind());
    assertEquals(Term.Kind.FIGURE, term("3.5m", sketch).kind());
    assertEquals(Term.Kind.DATE, term("06-28", sketch).kind());
    assertEquals(Term.Kind.WORD, term("1982", sketch).kind());
    assertTrue(term("flood", sketch).headline() && term("flood", sketch).lead());
    assertTrue(terms.contains("drives") || terms.contains("drove"));
    assertTrue(!terms.contains("the") && !terms.contains("June"), terms::toString);
  }

  private static Term term(String text, Sketch sketch) {
    return sketch.terms().stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  @Test
  void readsTheHeadlineOnceWhereThePageHasItTwice() {
    String text = "The bridge over the Sarn was closed.";
    Sketch once = sketcher.sketch(1, Invented.article("Bridge closed", "2031-01-01", text));
    Sketch twice =
        sketcher.sketch(
            1, Invented.article("Bridge closed", "2031-01-01", "Bridge closed\n\n" + text));
    assertEquals(once, twice);
  }

  @Test
  void takesTheFirstLineOfAPlainTextForItsHeadline() {
    Sketch sketch =
        sketcher.sketch(
            1, Models.article("a", "Bridge closed\n\nA ship had hit it.", Published.UNKNOWN), SEEN);
    List<String> headline =
        sketch.terms().stream().filter(Term::headline).map(Term::text).sorted().toList();
    assertEquals(List.of("bridge", "closed"), headline);
    assertEquals(SEEN, sketch.time());
  }

  @Test
  void countsTheDayAsItsNoonAndAnIncompleteDateAsUnknown() {
    assertEquals(Instant.parse("2031-03-01T12:00:00Z"), time("2031-03-01"));
    assertEquals(Instant.parse("2031-03-01T08:30:00Z"), time("2031-03-01T10:30+02:00"));
    assertEquals(Instant.parse("2031-03-01T10:30:00Z"), time("2031-03-01T10:30:00"));
    assertEquals(SEEN, time("2031-03"));
    assertEquals(SEEN, time("2031-03~"));
    assertEquals(SEEN, time(""));
  }

  private Instant time(String published) {
    return sketcher.sketch(1, Invented.article("A", published, "B"), SEEN).time();
  }

  @Test
  void sketchesWhatHasNoWords() {
    Sketch sketch = sketcher.sketch(1, Models.article("a", "—\n\n…", Published.UNKNOWN), SEEN);
    assertEquals(List.of(), sketch.terms());
    assertEquals(Direction.NONE, sketch.lead());
  }
}
