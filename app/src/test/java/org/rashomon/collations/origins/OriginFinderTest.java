package org.rashomon.collations.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Origin.Reason;
import org.rashomon.readings.Block;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

class OriginFinderTest {

  @Test
  void joinsAnAbridgedCopy() {
    List<Origin> found = find(report("a", words(1, 200)), report("b", words(1, 60) + words(2, 9)));
    assertEquals(List.of(List.of("a", "b")), articles(found));
    assertEquals(Reason.SAME_TEXT, found.getFirst().reason());
    assertEquals(60 / 69.0, found.getFirst().sharedText(), 1e-9);
  }

  @Test
  void joinsAnEditedCopy() {
    List<Origin> found = find(report("a", words(1, 200)), report("b", edited(words(1, 90), 9)));
    assertEquals(List.of(List.of("a", "b")), articles(found));
  }

  @Test
  void keepsReportsThatBorrowAPassageAsWitnessesOfTheRest() {
    String wire = words(7, 30);
    String one = words(1, 90) + wire + words(2, 90);
    String other = words(3, 60) + edited(wire, 11) + words(4, 90);
    Origins found = OriginFinder.find(List.of(report("a", one), report("b", other)));
    assertEquals(List.of(List.of("a"), List.of("b"), List.of("a", "b")), articles(found.origins()));
    Origin shared = found.origins().getLast();
    assertTrue(shared.partial());
    assertEquals(Reason.SAME_TEXT, shared.reason());
    assertEquals(List.of("a", "b"), shared.evidence().stream().map(Evidence::article).toList());
    assertTrue(shared.evidence().stream().allMatch(e -> (one + other).contains(e.quote())));
    Span here = span(one, wire);
    Span there = new Span(words(3, 60).length(), words(3, 60).length() + wire.length());
    assertTrue(found.borrowings().isCopied(0, here, 1, there));
    assertTrue(found.borrowings().isCopied(1, there, 0, here));
    assertFalse(found.borrowings().isCopied(0, new Span(0, 100), 1, there));
  }

  @Test
  void putsReportsIntoOnePartialOriginOnlyIfEachSharesWithEach() {
    String first = words(7, 30);
    String second = words(8, 30);
    List<Origin> found =
        find(
            report("a", words(1, 90) + first),
            report("b", words(2, 90) + first + words(3, 20) + second),
            report("c", words(4, 90) + second));
    List<List<String>> partial =
        found.stream().filter(Origin::partial).map(Origin::articles).toList();
    assertEquals(List.of(List.of("a", "b"), List.of("b", "c")), partial);
  }

  @Test
  void keepsReportsApartThatShowTheSamePost() {
    String post = "\n" + words(9, 40) + "\u2014 Nora Brandt (@norabrandt) May 5, 2021\n";
    assertEquals(
        2, find(report("a", words(1, 80) + post), report("b", words(2, 80) + post)).size());
  }

  @Test
  void readsOnAfterAQuotationThatIsNotClosed() {
    String said = "\u201c" + words(9, 30) + "\n";
    List<Origin> found =
        find(
            report("a", said + words(1, 90)),
            report("b", words(5, 10) + "\n" + said + words(1, 90)));
    assertEquals(List.of(List.of("a", "b")), articles(found));
  }

  @Test
  void readsTheAgencyThatSignsBelowTheLastParagraph() {
    String prose = words(1, 40);
    Reading signed = report("a", prose + "\n\u2014 Associated Press");
    Block own = new Block(new Span(0, prose.length()), Block.Kind.PROSE);
    Block sign = new Block(new Span(prose.length() + 1, signed.text().length()), Block.Kind.CREDIT);
    Reading other = by(report("b", words(2, 40)), "AP");
    List<Origin> found = find(with(signed, List.of(own, sign)), other);
    assertEquals(List.of(List.of("a", "b")), articles(found));
    assertEquals("\u2014 Associated Press", found.getFirst().evidence().getFirst().quote());
  }

  @Test
  void keepsReportsApartThatShareWhatSomebodySaid() {
    String said = "\u201c" + words(9, 60) + "\u201d";
    List<Origin> found =
        find(report("a", words(1, 80) + said), report("b", words(2, 80) + said + words(3, 5)));
    assertEquals(
        List.of(Reason.SINGLE, Reason.SINGLE), found.stream().map(Origin::reason).toList());
    assertEquals(0, found.getFirst().sharedText());
  }

  @Test
  void keepsReportsApartThatShareAFormula() {
    String formula = words(9, 12);
    assertEquals(
        2, find(report("a", words(1, 90) + formula), report("b", formula + words(2, 90))).size());
  }

  @Test
  void makesNoOriginOfAChainOfShortPassages() {
    List<Reading> chain = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      chain.add(report("r" + i, words(100 + i, 30) + words(200 + i, 200) + words(101 + i, 30)));
    }
    assertTrue(OriginFinder.find(chain).origins().stream().allMatch(o -> o.articles().size() <= 3));
  }

  @Test
  void joinsReportsOfOneAgency() {
    List<Origin> found =
        find(
            by(report("a", words(1, 50)), "Associated Press"),
            at(report("b", words(2, 50)), "https://news.example/aponline/2021/x.html"),
            at(report("c", words(3, 50)), "https://paper.example/wires/ap/article-1/x.html"),
            by(report("d", words(4, 50)), "Reuters"));
    assertEquals(List.of(List.of("a", "b", "c"), List.of("d")), articles(found));
    assertEquals(Reason.WIRE_CREDIT, found.getFirst().reason());
    assertEquals(Optional.of("Associated Press"), found.getFirst().credit());
    assertEquals(Optional.of("Reuters"), found.getLast().credit());
  }

  @Test
  void readsTheAgencyOfADateline() {
    Reading first = report("a", "PORT AMREY (AP) - " + words(1, 40));
    Reading second = by(report("b", words(2, 40)), "The Associated Press");
    List<Block> blocks =
        List.of(
            new Block(new Span(0, 17), Block.Kind.DATELINE),
            new Block(new Span(18, first.text().length()), Block.Kind.PROSE));
    assertEquals(1, find(with(first, blocks), second).size());
  }

  @Test
  void takesNoPictureForAWireStory() {
    Reading first = by(report("a", words(1, 40)), "Jo Brandt", "Getty Images", "Reuters");
    assertEquals(2, find(first, by(report("b", words(2, 40)), "Reuters")).size());
  }

  @Test
  void countsWhatOnePublisherWroteItselfOnce() {
    List<Origin> found =
        find(
            at(report("a", words(1, 40)), "https://www.daily.example.co.uk/1"),
            by(at(report("b", words(2, 40)), "https://daily.example.co.uk/2"), "AFP"),
            at(report("c", words(3, 40)), "https://m.example.co.uk/3"),
            at(report("d", words(4, 40)), "https://other.co.uk/3"));
    assertEquals(List.of(List.of("a", "c"), List.of("b"), List.of("d")), articles(found));
    assertEquals(Reason.SAME_PUBLISHER, found.getFirst().reason());
  }

  @Test
  void acceptsEmptyAndUnreadReports() {
    assertEquals(List.of(), find());
    List<Origin> found =
        find(report("a", ""), report("b", "\u201c"), at(report("c", "x"), ":// \u0000"));
    assertEquals(3, found.size());
    assertEquals(3, found.stream().map(Origin::id).distinct().count());
  }

  @Test
  void growsWithTheTextAndNotWithItsSquare() {
    String marks = "\u201c".repeat(200_000) + "a ".repeat(200_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> find(report("a", marks), report("b", marks), report("c", words(1, 100_000))));
  }

  private static List<Origin> find(Reading... readings) {
    return OriginFinder.find(List.of(readings)).origins();
  }

  private static List<List<String>> articles(List<Origin> origins) {
    return origins.stream().map(Origin::articles).toList();
  }

  /** Words made by chance, the same for the same seed. */
  private static String words(int seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> Integer.toString(10_000 + random.nextInt(900_000), 36) + " ")
        .collect(Collectors.joining());
  }

  /** The same with every so manieth word exchanged. */
  private static String edited(String text, int every) {
    String[] words = text.split(" ");
    for (int i = every; i < words.length; i += every) {
      words[i] = "edited" + i;
    }
    return String.join(" ", words) + " ";
  }

  private static Span span(String text, String part) {
    int at = text.indexOf(part);
    return new Span(at, at + part.length());
  }

  private static Reading report(String id, String text) {
    return Reading.unread(article(id, text, List.of(), Optional.empty()));
  }

  private static Reading by(Reading reading, String... authors) {
    Article old = reading.article();
    return Reading.unread(article(old.id(), old.text(), List.of(authors), old.url()));
  }

  private static Reading at(Reading reading, String url) {
    Article old = reading.article();
    return Reading.unread(article(old.id(), old.text(), old.authors(), Optional.of(url)));
  }

  private static Reading with(Reading reading, List<Block> blocks) {
    return new Reading(
        reading.article(),
        Optional.empty(),
        blocks,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Article article(
      String id, String text, List<String> authors, Optional<String> url) {
    return new Article(
        id,
        id,
        Optional.empty(),
        authors,
        url,
        Published.UNKNOWN,
        "en",
        "",
        Optional.empty(),
        Optional.empty(),
        text,
        0);
  }
}
