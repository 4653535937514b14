package org.rashomon.views.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Report;

class HtmlViewTest {
  private static final String PAGE = HtmlView.render(Samples.ferry());

  private static Set<String> all(String regex, String page) {
    Set<String> found = new HashSet<>();
    Matcher m = Pattern.compile(regex).matcher(page);
    while (m.find()) {
      found.add(m.group(1));
    }
    return found;
  }

  @Test
  void sameCollationGivesTheSamePage() {
    assertEquals(PAGE, HtmlView.render(Samples.ferry()));
  }

  @Test
  void saysHowManyReportsAndOriginsOfWhichDays() {
    assertTrue(PAGE.contains(">5 reports, 4 origins, 14–15 September 2021, 1 not read<"), PAGE);
  }

  @Test
  void everyLinkInsideThePageArrives() {
    for (Collation sample : List.of(Samples.ferry(), Samples.crowd(3, 9), Samples.hostile())) {
      String page = HtmlView.render(sample);
      Set<String> missing = all("href=\"#([^\"]*+)\"", page);
      missing.removeAll(all(" id=\"([^\"]*+)\"", page));
      assertEquals(Set.of(), missing);
    }
  }

  @Test
  void noNameIsGivenTwice() {
    Matcher m = Pattern.compile(" id=\"([^\"]*+)\"").matcher(PAGE);
    Set<String> seen = new HashSet<>();
    while (m.find()) {
      assertTrue(seen.add(m.group(1)), m.group(1));
    }
  }

  @Test
  void asksForNothingFromOutside() {
    assertTrue(PAGE.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"), PAGE);
    assertFalse(PAGE.contains("unsafe-"), "policy");
    assertFalse(PAGE.matches("(?s).*\\s(style|on[a-z]+|src|srcset|action)=\".*"), "attributes");
    assertFalse(PAGE.contains("@import") || PAGE.contains("@font-face"), "style");
  }

  @Test
  void followsWebAddressesOnly() {
    assertTrue(PAGE.contains("href=\"https://radio9.example/news/ferry\""), PAGE);
    assertEquals(Optional.empty(), Pieces.web("javascript:alert(1)"));
    assertEquals(Optional.empty(), Pieces.web(" data:text/html,x"));
    assertEquals(Optional.empty(), Pieces.web("https://bad host/"));
    assertEquals(Optional.of("HTTPS://a.example/"), Pieces.web(" HTTPS://a.example/ "));
  }

  @Test
  void tellsWhyAReportWasNotRead() {
    assertTrue(PAGE.contains("not read: it is in Russian; only English can be read"), PAGE);
    assertTrue(PAGE.contains("Никто не погиб"), PAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty  | No report could be read, so nothing can be compared.
          empty  | No report was given.
          empty  | No statement stands alone.
          empty  | The reports give no dates.
          empty  | It takes two reports to share text.
          single | Only one report was read.
          single | Agreement needs two independent reports.
          single | It takes two reports that could be read.
          crowd  | Nothing disputed.
          crowd  | No report quotes anybody.
          crowd  | The reports name nobody.
          ferry  | Three differences that are no contradictions
          ferry  | also given:
          """)
  void everyStateHasWords(String sample, String words) {
    Collation collation =
        switch (sample) {
          case "empty" -> Samples.empty();
          case "single" -> Samples.single();
          case "crowd" -> Samples.crowd(2, 3);
          default -> Samples.ferry();
        };
    assertTrue(HtmlView.render(collation).contains(words), words);
  }

  @Test
  void marksWhatDiffersBetweenWordings() {
    assertTrue(PAGE.contains("We felt <mark class=\"differs\">one</mark> long scrape,"), PAGE);
    assertTrue(
        PAGE.contains("asked of them <mark class=\"differs\">in the first ten minutes.</mark>"),
        PAGE);
  }

  @Test
  void foldsPrintsOfOneOriginIntoOneChip() {
    assertTrue(PAGE.contains("<bdi>AP</bdi> <span class=\"times\">×2</span>"), PAGE);
  }

  @Test
  void callsNoTwoReportsTheSame() {
    SourceNames names =
        new SourceNames(
            List.of(
                named("a", "The Gazette"),
                named("b", "The Gazette"),
                named("0123456789abcdef", "0123456789abcdef"),
                named("storm-tuesday-east", "storm-tuesday-east"),
                named("storm-tuesday-west", "storm-tuesday-west")));
    assertEquals("The Gazette", names.of(named("a", "The Gazette")));
    assertEquals("The Gazette (2)", names.of(named("b", "The Gazette")));
    assertEquals("0123456789ab…", names.of(named("0123456789abcdef", "0123456789abcdef")));
    assertEquals("storm-tuesday-west", names.of(named("storm-tuesday-west", "")));
  }

  private static Report named(String id, String source) {
    return Samples.report(id, source, "text");
  }

  @Test
  void refusesEvidenceOfNoReport() {
    Evidence lost = new Evidence("nowhere", 0, 1, "x", Optional.empty());
    Collation sample = Samples.single();
    Collation broken =
        new Collation(
            sample.title(),
            sample.articles(),
            sample.origins(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new BriefSentence("x", List.of(), List.of(lost))));
    String said =
        assertThrows(IllegalArgumentException.class, () -> HtmlView.render(broken)).getMessage();
    assertEquals("evidence of no report: \"nowhere\"", said);
  }
}
