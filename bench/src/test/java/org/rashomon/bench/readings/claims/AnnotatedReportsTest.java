package org.rashomon.bench.readings.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.readings.MainEvent.Question;

class AnnotatedReportsTest {
  @TempDir Path checkout;

  @Test
  void readsAnswersThatAnnotatorsAgreeOn() throws IOException {
    Path data = checkout.resolve("Giveme5W1H/examples/datasets/gold_standard/data");
    Files.createDirectories(data);
    Files.writeString(
        data.resolve("a.json"),
        """
        {"dId": "a", "category": "ferry", "date_publish": "2016-11-08 10:00:00",
         "title": "Ferry sinks", "description": "A ferry sank.", "text": "It was night.",
         "fiveWoneH": {"who": {"annotated": [{"text": "a ferry", "coderPhraseCount": 2}]},
           "where": {"annotated": [{"coderPhraseCount": 3}]},
           "how": {"annotated": [{"text": "by night", "coderPhraseCount": 0}]}}}
        """);
    AnnotatedReport report = AnnotatedReports.in(checkout).getFirst();
    assertEquals("2016-11-08", report.published());
    assertEquals("A ferry sank.\n\nIt was night.", report.text());
    assertEquals(List.of("a ferry"), report.answers(Question.WHO));
    assertEquals(List.of(), report.answers(Question.WHERE));
    assertEquals(List.of(), report.answers(Question.HOW));
    assertFalse(report.hasPeer());
  }
}
