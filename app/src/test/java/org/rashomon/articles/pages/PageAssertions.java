package org.rashomon.articles.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.parser.Parser;
import org.rashomon.articles.PageText;
import org.rashomon.articles.Segment;

/** What holds for everything that is read out of any page. */
public final class PageAssertions {
  private PageAssertions() {}

  /** Every character of an article comes from the place in the page that its segment names. */
  public static void assertTraced(PageReading reading, String source) {
    if (reading instanceof PageArticle article) {
      assertTraced(article.text(), source);
      article.captions().forEach(caption -> assertTraced(caption, source));
      assertTrue(article.body() <= article.text().text().length());
    }
  }

  private static void assertTraced(PageText text, String source) {
    int end = 0;
    for (Segment segment : text.segments()) {
      assertOurs(text.text().substring(end, segment.text().start()));
      assertSame(segment, text.text(), source);
      end = segment.text().end();
    }
    assertOurs(text.text().substring(end));
  }

  /** Between segments stands nothing but white space. */
  private static void assertOurs(String between) {
    assertTrue(between.chars().allMatch(c -> c == ' ' || c == '\n'), between);
  }

  private static void assertSame(Segment segment, String text, String source) {
    String words = segment.text().of(text);
    String place = segment.source().of(source);
    switch (segment.kind()) {
      case SAME -> assertEquals(place, words);
      case DECODED -> assertEquals(Parser.unescapeEntities(place, false), words);
      case SPACE -> {
        assertEquals(" ", words);
        assertTrue(Parser.unescapeEntities(place, false).isBlank(), place);
      }
      case STATED -> assertTrue(segment.source().length() > 0);
    }
  }
}
