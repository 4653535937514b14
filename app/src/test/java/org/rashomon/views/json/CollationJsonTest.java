package org.rashomon.views.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.articles.Published;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Entity;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Origin;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;
import org.rashomon.collations.TimelineEntry;

class CollationJsonTest {
  private static final Evidence SEVEN =
      new Evidence("gazette", 2, 9, "Seven 🚲", Optional.of(new Evidence.Range(2, 17)));
  private static final Evidence NINE = new Evidence("courier", 0, 4, "Nine", Optional.empty());
  private static final Collation EVENT =
      new Collation(
          "Bridge closed",
          List.of(
              new Report(
                  "gazette",
                  "The Gazette",
                  "",
                  List.of("A. Writer"),
                  Optional.of("https://gazette.example/1"),
                  Published.of("2021-03-04", Published.From.METADATA),
                  "en",
                  4,
                  "00ff",
                  Optional.of("AP"),
                  Optional.empty(),
                  "🌉 Seven 🚲 crossed."),
              new Report(
                  "courier",
                  "Courier",
                  "Nine \"crossed\"",
                  List.of(),
                  Optional.empty(),
                  Published.UNKNOWN,
                  "en",
                  2,
                  "01",
                  Optional.empty(),
                  Optional.of("too long"),
                  "Nine \ud83d\ttabs")),
          List.of(
              new Origin(
                  "o1", List.of("gazette"), Origin.Reason.WIRE_CREDIT, 0.83, Optional.of("AP"))),
          List.of(
              new Disagreement(
                  "d1",
                  Disagreement.Kind.NUMBER,
                  Disagreement.Type.CONTRADICTION,
                  "bicycles",
                  0.93,
                  0.8,
                  "they count the same",
                  List.of(
                      new Disagreement.Variant("7", List.of("o1"), List.of(SEVEN)),
                      new Disagreement.Variant("9", List.of("o2"), List.of(NINE))))),
          List.of(
              new Statement(
                  "s1",
                  "Seven crossed.",
                  Statement.Verdict.DISPUTED,
                  1,
                  List.of("o1"),
                  List.of("the mayor"),
                  List.of("d1"),
                  List.of(SEVEN))),
          List.of(
              new QuoteGroup(
                  "q1", "", List.of(new QuoteGroup.Variant("the mayor", List.of(NINE))))),
          List.of(
              new Entity(
                  "e1",
                  "The Mayor",
                  Entity.Kind.PERSON,
                  List.of("The Mayor"),
                  List.of(new Entity.Role("mayor", List.of(NINE))),
                  new TreeMap<>(java.util.Map.of("gazette", 2)))),
          List.of(new TimelineEntry("2021-03", "s1", true, List.of(SEVEN))),
          List.of(new BriefSentence("Seven or nine.", List.of("s1"), List.of(NINE))));

  @Test
  void readsWhatItWrites() {
    String json = CollationJson.write(EVENT);
    assertEquals(EVENT, CollationJson.read(json));
    assertEquals(json, CollationJson.write(CollationJson.read(json)));
  }

  @Test
  void writesFieldsInTheDocumentsOrder() {
    String json = CollationJson.write(EVENT);
    assertTrue(
        json.startsWith(
            """
            {
             "format": "rashomon-collation/1",
             "generator": {
              "name": "rashomon",
              "version": "0.1.0"
             },
             "title": "Bridge closed",
             "articles": [
              {
               "id": "gazette",
               "source": "The Gazette",
               "headline": "",
               "authors": [
                "A. Writer"
               ],
               "url": "https://gazette.example/1",
               "published": "2021-03-04",
               "publishedFrom": "metadata",
            """),
        json);
    assertTrue(json.contains("\"sentence\": [2, 17]\n"), json);
    assertTrue(json.contains("\"class\": \"contradiction\""), json);
    assertTrue(json.contains("\"authors\": [],\n   \"url\": null,\n   \"published\": null"), json);
    assertTrue(json.endsWith("\n}\n"), json);
    assertFalse(json.contains("\r"), json);
  }

  @Test
  void keepsHalfASurrogatePairThroughUtf8() {
    String json = CollationJson.write(EVENT);
    byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    String back = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(EVENT, CollationJson.read(back));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "class": "contradiction" | "class": "quarrel" | disagreements[0].class: must be one of
          "start": 2               | "start": "2"       | disagreements[0].variants[0].evidence[0].start: must be a whole number, is string
          "start": 2               | "start": 3         | disagreements[0].variants[0].evidence[0]: evidence of gazette
          "title": "Bridge closed" | "name": ""         | title: must be a string, is missing
          "words": 4               | "words": null      | articles[0].words: must be a whole number, is missing
          rashomon-collation/1     | rashomon-collation/9 | format: must be
          "sentence": [2, 17]      | "sentence": [17, 2] | evidence[0].sentence: must be [start, end]
          "publishedFrom": "unknown" | "publishedFrom": "text" | articles[1]: a date and its source
          "quote": "Nine"          | "quote": "None"    | evidence 0..4 of "courier": the report has other characters
          "article": "gazette"     | "article": "x"     | evidence 2..9 of "x": there is no such report
          "sharedText": 0.83       | "sharedText": 0.83, | not JSON
          """)
  void namesTheFieldThatIsWrong(String right, String wrong, String message) {
    String json =
        CollationJson.write(EVENT)
            .replaceFirst(
                java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong));
    String said =
        assertThrows(IllegalArgumentException.class, () -> CollationJson.read(json)).getMessage();
    assertTrue(String.valueOf(said).contains(message), said);
  }

  @ParameterizedTest
  @CsvSource({"[]", "12", "{", "''", "{}", "null"})
  void refusesWhatIsNoDocument(String json) {
    assertThrows(IllegalArgumentException.class, () -> CollationJson.read(json));
  }
}
