package org.rashomon.pipeline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.sources.Content;

class PlacesTest {

  private static Article article(Optional<String> url) {
    return new Article(
        "a",
        "a",
        Optional.empty(),
        List.of(),
        url,
        Published.UNKNOWN,
        "en",
        "0".repeat(64),
        Optional.empty(),
        Optional.empty(),
        "words",
        0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # canonical address            | got at                            | alone | identity
          https://daily.example/fire     | https://daily.example/fire?ref=x  | true  | https://daily.example/fire
          https://daily.example/fire     | https://www.daily.example/f       | true  | https://daily.example/fire
          https://daily.example/fire#top | /home/a/fire.html                 | false | https://daily.example/fire
          https://other.example/fire     | https://daily.example/fire        | true  | https://daily.example/fire
          https://daily.example/         | https://daily.example/fire        | true  | https://daily.example/fire
          https://daily.example/?p=7     | https://daily.example/7           | true  | https://daily.example/?p=7
          no address at all              | https://daily.example/fire#a      | true  | https://daily.example/fire
          -                              | /home/a/fire#1.txt                | true  | /home/a/fire#1.txt
          -                              | /home/a/fires.jsonl               | false | words 0af3
          -                              | standard input                    | true  | words 0af3
          """)
  void knowsAReportByItsAddressElseByItsPlaceElseByItsWords(
      String url, String place, boolean isAlone, String identity) {
    assertEquals(
        identity, Places.identity(article(Optional.ofNullable(url)), place, isAlone, "0af3"));
  }

  @Test
  void makesPathsWhole() {
    Content file = new Content("reports/../a.txt", "a", new byte[0]);
    assertEquals(Path.of("a.txt").toAbsolutePath().toString(), Places.of(file));
    Content piped = new Content("standard input, line 3", "stdin", new byte[0]);
    assertEquals("standard input, line 3", Places.of(piped));
    assertTrue(Places.of(new Content("\0", "x", new byte[0])).equals("\0"));
  }
}
