package org.rashomon.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rashomon.Stories.collate;
import static org.rashomon.Stories.sameDay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.Models;
import org.rashomon.SharedReports;
import org.rashomon.articles.Article;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Entity;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;
import org.rashomon.views.json.CollationJson;

class CollatorTest {
  private static final String REPORT =
      """
      Ferry runs aground near Hallervik 🚢

      A ferry with 40 people aboard ran aground near Hallervik on Monday, the coast guard said. \
      "Nobody was hurt," said Ada Lind, the mayor of the town.
      """;

  @Test
  void givesTheSameBytesTwice() throws IOException {
    List<Article> articles = SharedReports.example("harbour-fire");
    assertEquals(json(articles), json(articles));
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour-fire", "bridge-opening"})
  void givesTheSameBytesInWhateverOrderReportsCome(String example) throws IOException {
    List<Article> articles = SharedReports.example(example);
    assertEquals(json(articles), json(articles.reversed()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour-fire", "bridge-opening"})
  void keepsTheIdsOfWhatIsStillThereWhenALaterReportComesIn(String example) throws IOException {
    List<Article> all =
        SharedReports.example(example).stream()
            .sorted(
                Comparator.comparing((Article a) -> a.published().edtf().orElse("~"))
                    .thenComparing(Article::id))
            .toList();
    Map<String, Set<Evidence>> before = findings(collate(all.subList(0, all.size() - 1)));
    Map<String, Set<Evidence>> after = findings(collate(all));
    List<String> lost = new ArrayList<>();
    before.forEach(
        (id, evidence) -> {
          boolean there = after.values().stream().anyMatch(held -> held.containsAll(evidence));
          if (there && !after.getOrDefault(id, Set.of()).containsAll(evidence)) {
            lost.add(id + " " + evidence);
          }
        });
    assertTrue(before.size() > 20 && lost.size() <= before.size() / 50, lost::toString);
  }

  /** Disagreements, statements and quotations by id. */
  private static Map<String, Set<Evidence>> findings(Collation collation) {
    Map<String, Set<Evidence>> all = new TreeMap<>();
    for (Disagreement each : collation.disagreements()) {
      all.put(each.id(), new HashSet<>());
      each.variants().forEach(variant -> all.get(each.id()).addAll(variant.evidence()));
    }
    collation.statements().forEach(each -> all.put(each.id(), new HashSet<>(each.evidence())));
    for (QuoteGroup each : collation.quotes()) {
      all.put(each.id(), new HashSet<>());
      each.variants().forEach(variant -> all.get(each.id()).addAll(variant.evidence()));
    }
    return all;
  }

  @Test
  void givesTheSameBytesUnderAnyLocaleAndTimeZone() throws IOException {
    List<Article> articles = SharedReports.example("bridge-opening");
    String usual = json(articles);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(usual, json(articles));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(usual, json(articles));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour-fire", "bridge-opening"})
  void everyEvidenceIsItsCharacters(String example) throws IOException {
    Collation collation = collate(SharedReports.example(example));
    assertFalse(collation.disagreements().isEmpty());
    assertFalse(collation.quotes().isEmpty());
    assertFalse(collation.entities().isEmpty());
    assertFalse(collation.timeline().isEmpty());
    assertFalse(collation.brief().isEmpty());
    assertTraces(collation);
  }

  @Test
  void countsCodePointsBehindCharactersOfTwoUnits() {
    Collation collation = collate(sameDay("🚢🚢 " + REPORT, REPORT));
    assertFalse(collation.statements().isEmpty());
    assertTraces(collation);
  }

  @Test
  void showsASingleReport() {
    Collation collation = collate(sameDay(REPORT));
    assertEquals(List.of(), collation.disagreements());
    assertFalse(collation.statements().isEmpty());
    assertTrue(
        collation.statements().stream().allMatch(s -> s.verdict() == Statement.Verdict.ALONE));
    assertEquals(1, collation.quotes().size());
    assertTraces(collation);
  }

  @Test
  void countsTwoIdenticalReportsAsOneWitness() {
    Collation collation = collate(sameDay(REPORT, REPORT));
    assertEquals(2, collation.articles().size());
    assertEquals(1, collation.origins().size());
    assertEquals(List.of(), collation.disagreements());
    assertTrue(
        collation.statements().stream().allMatch(s -> s.verdict() == Statement.Verdict.ALONE));
  }

  @Test
  void keepsReportsThatItCannotRead() {
    List<Article> articles = sameDay("Die Fähre lief auf Grund.", "Le ferry s'est échoué.");
    Collation collation = collate(articles.stream().map(CollatorTest::unread).toList());
    assertEquals(
        List.of("Die Fähre lief auf Grund.", "Le ferry s'est échoué."),
        collation.articles().stream().map(Report::text).toList());
    assertTrue(collation.articles().stream().allMatch(report -> report.notRead().isPresent()));
    assertEquals(List.of(), collation.statements());
    assertEquals(List.of(), collation.disagreements());
  }

  @Test
  void keepsAnUnreadReportOutOfTheCount() {
    List<Article> articles = new ArrayList<>(sameDay(REPORT, "Die Fähre lief auf Grund."));
    articles.set(1, unread(articles.get(1)));
    Collation collation = collate(articles);
    assertEquals(2, collation.articles().size());
    assertFalse(collation.statements().isEmpty());
    assertTrue(evidence(collation).allMatch(each -> each.article().equals("a")));
  }

  @Test
  void takesNothingForAStory() {
    Collation collation = collate(List.of());
    assertEquals(List.of(), collation.articles());
    assertEquals(List.of(), collation.statements());
  }

  @Test
  void takesATitleThatIsGiven() {
    assertEquals(
        "Aground", Models.collator().collate(sameDay(REPORT), Optional.of("Aground")).title());
    assertTrue(collate(sameDay(REPORT)).title().startsWith("Ferry runs aground"));
  }

  private static String json(List<Article> articles) {
    return CollationJson.write(collate(articles));
  }

  private static Article unread(Article a) {
    return new Article(
        a.id(),
        a.source(),
        a.headline(),
        a.authors(),
        a.url(),
        a.published(),
        "de",
        a.sha256(),
        a.credit(),
        Optional.of("written in a language that is not read"),
        a.text(),
        a.body());
  }

  /** Every evidence is, code point by code point, what the report says there. */
  private static void assertTraces(Collation collation) {
    Map<String, String> texts = new HashMap<>();
    collation.articles().forEach(report -> texts.put(report.id(), report.text()));
    assertTrue(evidence(collation).findAny().isPresent());
    evidence(collation)
        .forEach(
            each -> {
              String text = texts.getOrDefault(each.article(), "");
              assertEquals(each.quote(), codePoints(text, each.start(), each.end()));
              each.sentence()
                  .ifPresent(
                      range ->
                          assertTrue(range.start() <= each.start() && each.end() <= range.end()));
            });
  }

  @Test
  void findsNamesInAReportThatIsNotReadAndTakesNothingElseFromIt() throws IOException {
    Collation collation = collate(SharedReports.example("bridge-opening"));
    String unread =
        collation.articles().stream()
            .filter(report -> report.notRead().isPresent())
            .map(Report::id)
            .findFirst()
            .orElseThrow();
    Entity minister =
        collation.entities().stream()
            .filter(entity -> entity.name().equals("Katrin Vogel"))
            .findFirst()
            .orElseThrow();
    assertTrue(minister.mentions().containsKey(unread));
    assertFalse(evidence(collation).anyMatch(each -> each.article().equals(unread)));
  }

  private static String codePoints(String text, int start, int end) {
    int[] points = text.codePoints().skip(start).limit(end - start).toArray();
    return new String(points, 0, points.length);
  }

  private static Stream<Evidence> evidence(Collation collation) {
    return Stream.of(
            collation.disagreements().stream()
                .flatMap(d -> d.variants().stream())
                .map(Disagreement.Variant::evidence),
            collation.statements().stream().map(Statement::evidence),
            collation.quotes().stream()
                .flatMap(q -> q.variants().stream())
                .map(QuoteGroup.Variant::evidence),
            collation.entities().stream()
                .flatMap(e -> e.roles().stream())
                .map(Entity.Role::evidence),
            collation.timeline().stream().map(each -> each.evidence()),
            collation.brief().stream().map(each -> each.evidence()))
        .flatMap(lists -> lists.flatMap(List::stream));
  }
}
