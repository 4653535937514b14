package org.rashomon.stories.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Map<String, Term> terms = new TreeMap<>();
    sketch.terms().forEach(term -> terms.put(term.text(), term));
    assertEquals(Term.Kind.PLACE, terms.get("Chile").kind());
    assertEquals(Term.Kind.NAME, terms.get("Llanos").kind());
    assertEquals(2, terms.get("Llanos").count());
    assertEquals(Term.Kind.NAME, terms.get("Maule").kind());
    assertEquals(Term.Kind.FIGURE, terms.get("1200").kind());
    assertEquals(Term.Kind.FIGURE, terms.get("3.5m").kind());
    assertEquals(Term.Kind.DATE, terms.get("06-28").kind());
    assertEquals(Term.Kind.WORD, terms.get("1982").kind());
    assertTrue(terms.get("flood").headline() && terms.get("flood").lead());
    assertTrue(terms.containsKey("drives") || terms.containsKey("drove"));
    assertTrue(!terms.containsKey("the") && !terms.containsKey("June"), terms::toString);
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
