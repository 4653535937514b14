package org.rashomon.views.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.views.Golden;
import org.rashomon.views.Samples;

class MarkdownViewTest {
  @Test
  void looksAsItDid() {
    Golden.assertSame("ferry.md", MarkdownView.render(Samples.ferry()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          # no heading        ~ \\# no heading
          - no item           ~ \\- no item
          well-known          ~ well-known
          12. no list         ~ 12\\. no list
          in 2020. Then       ~ in 2020. Then
          <b>x</b> & y        ~ \\<b\\>x\\</b\\> \\& y
          [a](http://b.c)     ~ \\[a\\](http\\://b.c)
          www.x.example       ~ www\\.x.example
          *a* _b_ `c` |d|     ~ \\*a\\* \\_b\\_ \\`c\\` \\|d\\|
          """)
  void showsExactlyTheWords(String words, String markdown) {
    assertEquals(markdown, Markdown.escape(words));
  }
}
