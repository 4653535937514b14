package org.rashomon.articles.pages.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.Page;

class PageDatesTest {
  private static final Path CASES =
      Path.of("src/test/resources/org/rashomon/articles/pages/extraction/days.txt");

  static Stream<Arguments> cases() throws IOException {
    return Arrays.stream(Files.readString(CASES).split("(?m)^== ")).skip(1).map(PageDatesTest::of);
  }

  private static Arguments of(String each) {
    int end = each.indexOf('\n');
    String[] head = each.substring(0, end).split(" \\| ");
    return Arguments.of(head[0], head[1], head[2], each.substring(end + 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void weighsThePlacesThatGiveADay(String what, String day, String from, String page) {
    Optional<Fact> found = PageReader.published(Page.of(page.getBytes(StandardCharsets.UTF_8)));
    assertEquals(day, found.map(Fact::value).orElse("none"), what);
    assertEquals(from, found.map(Fact::from).orElse("none"), what);
  }
}
