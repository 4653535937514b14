package org.rashomon.views.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Evidence;

/** The page in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
  private static final Collation FERRY = Samples.ferry();
  private static final String PAGE = HtmlView.render(FERRY);
  private Chromium browser;

  @BeforeAll
  void start() {
    browser = Chromium.start();
  }

  @AfterAll
  void quit() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void laptop() {
    browser.size(1280, 800);
    browser.scheme("light");
  }

  private long count(String selector) {
    return (Long) browser.ask("document.querySelectorAll(" + quoted(selector) + ").length");
  }

  private static String quoted(String s) {
    return "'" + s.replace("'", "\\'") + "'";
  }

  private void inView(String selector) {
    String box = "document.querySelector(" + quoted(selector) + ").getBoundingClientRect()";
    double top = ((Number) browser.ask(box + ".top")).doubleValue();
    double bottom = ((Number) browser.ask(box + ".bottom")).doubleValue();
    assertTrue(top >= 0 && bottom <= 801, selector + " from " + top + " to " + bottom);
  }

  private void choose(String id, String value) {
    browser.ask(
        "(e => { e.value = "
            + quoted(value)
            + "; e.dispatchEvent(new Event('input', {bubbles: true}));"
            + " e.dispatchEvent(new Event('change', {bubbles: true})) })(document.getElementById("
            + quoted(id)
            + "))");
  }

  private long rowsShown() {
    return (Long)
        browser.ask(
            "[...document.querySelectorAll('.grid tbody tr')].filter(r => !r.hidden).length");
  }

  private void assertQuiet() {
    assertEquals(List.of(), browser.complaints());
    assertEquals(List.of(), browser.requests());
  }

  @Test
  void firstScreenShowsTheFirstTwoDisputesWithTheirWords() {
    browser.open(PAGE, "");
    inView("h1");
    inView(".line");
    inView(".tally");
    for (String card : List.of("#dispute-d1", "#dispute-d2")) {
      inView(card + " h3");
      inView(card + " .variants > li:nth-child(1) mark");
      inView(card + " .variants > li:nth-child(2) mark");
      inView(card + " .why");
    }
    assertQuiet();
  }

  @Test
  void filtersNarrowTheGrid() {
    browser.open(PAGE, "grid");
    assertEquals(FERRY.statements().size(), rowsShown());
    choose("filter-verdict", "alone");
    assertEquals(5, rowsShown());
    choose("filter-source", "report-the-strait");
    assertEquals(1, rowsShown());
    choose("filter-verdict", "");
    choose("filter-source", "");
    choose("filter-kind", "cause");
    assertEquals(2, rowsShown());
    choose("filter-kind", "");
    choose("filter-words", "RADAR fault");
    assertEquals(1, rowsShown());
    choose("filter-words", "zeppelin");
    assertEquals(0, rowsShown());
    assertEquals(false, browser.ask("document.getElementById('none').hidden"));
    assertQuiet();
  }

  @Test
  void everyMarkOfTheGridTellsItsWordsOnFocus() {
    browser.open(PAGE, "grid");
    browser.ask("document.querySelector('.grid td.against a').focus()");
    String told = (String) browser.ask("document.getElementById('tip').textContent");
    assertEquals("The Ellery Courier contradicts it: “Seventeen people”", told);
    assertEquals(false, browser.ask("document.getElementById('tip').hidden"));
  }

  @Test
  void clickOnAMarkLeadsToTheHighlightedCharacters() {
    browser.open(PAGE, "");
    browser.ask("document.querySelector('.grid td.against a').click()");
    waitForLight();
    assertEquals("Seventeen people", browser.ask("document.querySelector('mark.lit').textContent"));
    inView("mark.lit");
  }

  private void waitForLight() {
    for (int i = 0; i < 50 && count("mark.lit") == 0; i++) {
      browser.ask("new Promise(r => setTimeout(r, 20))");
    }
  }

  @Test
  void linkToAnyEvidenceLightsExactlyItsCharacters() {
    Evidence e = FERRY.statements().getFirst().evidence().get(3);
    browser.open(PAGE, Anchors.passage(e));
    String lit = "[...document.querySelectorAll('mark.lit')].map(m => m.textContent).join('')";
    assertEquals(e.quote(), browser.ask(lit));
    assertQuiet();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dispute-d5", "statement-s17", "quote-q3", "dispute-d7", "name-e4"})
  void deepLinkOpensWhatItNames(String fragment) {
    browser.open(PAGE, fragment);
    inView("#" + fragment + " bdi, #" + fragment + " p, #" + fragment + " h3");
  }

  @Test
  void deepLinkToAFilteredStatementShowsItAgain() {
    browser.open(PAGE, "grid");
    choose("filter-words", "zeppelin");
    browser.ask("location.hash = 'statement-s3'");
    browser.ask("new Promise(r => setTimeout(r, 50))");
    assertEquals(FERRY.statements().size(), rowsShown());
  }

  @Test
  void keysWalkThroughTheDisputes() {
    browser.open(PAGE, "");
    browser.press("jj");
    assertEquals("dispute-d2", browser.ask("document.activeElement.id"));
    assertEquals("#dispute-d2", browser.ask("location.hash"));
    browser.press("k");
    assertEquals("dispute-d1", browser.ask("document.activeElement.id"));
    browser.press(Keys.ENTER);
    waitForLight();
    assertEquals("14 of them", browser.ask("document.querySelector('mark.lit').textContent"));
    browser.press("/");
    assertEquals("filter-words", browser.ask("document.activeElement.id"));
    browser.press("j");
    assertEquals("j", browser.ask("document.activeElement.value"));
    browser.press(Keys.ESCAPE);
    browser.press("?");
    assertEquals(true, browser.ask("document.getElementById('help').open"));
    assertQuiet();
  }

  @Test
  void twoReportsAreTiedByTheSameNumbersAndTheirValuesMarked() {
    browser.open(PAGE, "pair");
    choose("pair-left", "report-the-strait");
    choose("pair-right", "report-public-radio-9");
    assertEquals(
        "The Strait", browser.ask("document.querySelector('#column-left h3').textContent"));
    String ties = ".map(t => t.textContent).filter((t, i, all) => all.indexOf(t) === i).sort()";
    assertEquals(
        browser.ask("[...document.querySelectorAll('#column-left .tie')]" + ties),
        browser.ask("[...document.querySelectorAll('#column-right .tie')]" + ties));
    assertTrue(count("#column-left .tie") > 2);
    assertEquals(
        "A fault in the radar",
        browser.ask("document.querySelector('#column-left .differing').textContent"));
    assertTrue(count("#column-left .lacking") > 0);
    choose("pair-left", "report-harbour-times");
    choose("pair-right", "report-north-coast-post");
    assertTrue(count("#column-right .shared") > 3);
    assertEquals(0, count("#column-right .differing"));
    assertQuiet();
  }

  @Test
  void twoReportsKeepTheirWords() {
    browser.open(PAGE, "pair");
    choose("pair-left", "report-harbour-times");
    String squeezed = ".textContent.replace(/\\s+/g, '')";
    browser.ask("document.querySelectorAll('.tie').forEach(t => t.remove())");
    assertEquals(
        browser.ask("document.querySelector('#report-harbour-times .body')" + squeezed),
        browser.ask("document.querySelector('#column-left .body')" + squeezed));
  }

  @Test
  void reportTextIsTheReportsCharacters() {
    browser.open(PAGE, "");
    for (var report : FERRY.articles()) {
      String selector = "#" + Anchors.report(report.id()) + " .body";
      String shown =
          (String) browser.ask("document.querySelector(" + quoted(selector) + ").textContent");
      assertEquals(
          report.text().replaceAll("\\s+", " ").strip(), shown.replaceAll("\\s+", " ").strip());
    }
  }

  @Test
  void copiedWordsBringTheirCitation() {
    browser.open(PAGE, "");
    String copied =
        (String)
            browser.ask(
                """
                (() => {
                  getSelection().selectAllChildren(document.querySelector('.statements .words'));
                  const data = new DataTransfer();
                  const copy = new ClipboardEvent('copy', {clipboardData: data, bubbles: true});
                  document.querySelector('.statements .words').dispatchEvent(copy);
                  return data.getData('text/plain');
                })()\
                """);
    assertTrue(copied.contains("with 212 people on board.\n— The Strait"), copied);
    assertTrue(copied.contains("Wed 15 September 2021"), copied);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry", "crowd", "many", "hostile", "empty", "single"})
  void nothingIsWiderThanItsScreen(String sample) {
    browser.size(390, 844);
    browser.open(HtmlView.render(sample(sample)), "");
    for (int width : new int[] {390, 820, 1280}) {
      browser.size(width, 844);
      Object wide = browser.ask("document.documentElement.scrollWidth");
      assertTrue(((Number) wide).intValue() <= width, sample + " at " + width + " is " + wide);
    }
    assertQuiet();
  }

  private static Collation sample(String name) {
    return switch (name) {
      case "crowd" -> Samples.crowd(12, 60);
      case "many" -> Samples.crowd(22, 6);
      case "hostile" -> Samples.hostile();
      case "empty" -> Samples.empty();
      case "single" -> Samples.single();
      default -> FERRY;
    };
  }

  @Test
  void sixtyStatementsOfTwelveSourcesFitALaptopWithTheirHeadInView() {
    browser.open(HtmlView.render(Samples.crowd(12, 60)), "statement-s45");
    assertEquals(60, count(".grid tbody tr"));
    assertEquals(12, count(".grid .col"));
    inView(".grid .col a");
    inView("#statement-s45");
  }

  @Test
  void whatAReportWritesIsNeverExecuted() {
    String page = HtmlView.render(Samples.hostile());
    browser.open(page, "");
    browser.ask(
        "document.querySelectorAll('main *').forEach(e => e.dispatchEvent(new Event('mouseover',"
            + " {bubbles: true})))");
    assertEquals("", browser.ask("window.hurt"));
    assertEquals(1, count("script"));
    assertEquals(
        0, count("img, iframe, object, embed, main script, main style, main [style], base"));
    assertEquals(0, count("a[href^=\"javascript\"]"));
    assertQuiet();
  }

  @Test
  void paperShowsWhatIsFolded() {
    browser.open(PAGE, "");
    browser.print();
    String shown = "document.querySelector('.notes .note').getBoundingClientRect().height > 20";
    assertEquals(true, browser.ask(shown));
    assertEquals(
        "none", browser.ask("getComputedStyle(document.getElementById('filters')).display"));
  }

  @Test
  void twoThatContradictEachOtherStandBesideEachOtherFirst() {
    browser.open(PAGE, "pair");
    assertEquals(
        "14 of them", browser.ask("document.querySelector('#column-left .differing').textContent"));
    assertEquals(
        "Seventeen people",
        browser.ask("document.querySelector('#column-right .differing').textContent"));
  }

  @Test
  void policyStopsAScriptThatGotIn() {
    browser.open(PAGE.replace("</main>", "<script>window.hurt=1</script></main>"), "");
    assertEquals("", browser.ask("window.hurt"));
    assertTrue(browser.complaints().stream().anyMatch(c -> c.contains("Content Security Policy")));
    browser.requests();
  }

  @Test
  void pageIsReadWithoutScript() {
    browser.withoutScript(true);
    try {
      browser.open(PAGE, "");
    } finally {
      browser.withoutScript(false);
    }
    assertEquals("", browser.ask("document.documentElement.className"));
    inView("#dispute-d2 mark");
    String visible = "e => e.getClientRects().length > 0";
    assertEquals(
        false, browser.ask("[...document.querySelectorAll('.js-only')].some(" + visible + ")"));
    assertEquals(
        19L,
        browser.ask(
            "[...document.querySelectorAll('.grid tbody tr')].filter(" + visible + ").length"));
    assertQuiet();
  }
}
